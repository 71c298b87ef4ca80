package org.crosscheck.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.crosscheck.text.WordList;

/** What {@code --help} says: every option and property with its default. */
final class Help {

	private Help() {
	}

	static String text() {
		WordList list = WordList.read(Help.class, "help.txt");
		return """
				Finds the numbers in news articles and what contradicts what.
				%s
				Instead of a run:
				%s
				Properties, with their defaults:
				%s
				Properties of Spring (--logging.level.root=debug) may be given the same way.
				Ends with 0 complete, 2 gate exceeded, 3 store held by another run, 4 stopped on request,
				5 failed (the same command goes on), 64 wrong arguments.""".formatted(lines(list.entries("run")),
				lines(list.entries("instead")),
				lines(list.entries("properties").stream().map(Help::property).toList()));
	}

	private static String lines(List<String> entries) {
		return entries.stream().map((entry) -> "  " + entry).collect(Collectors.joining("\n"));
	}

	private static String property(String entry) {
		String[] parts = entry.split(" {2,}", 2);
		return String.format(Locale.ROOT, "%-37s  %s",
				"--crosscheck." + parts[0] + "=" + Settings.defaults().getOrDefault(parts[0], ""), parts[1]);
	}

}
