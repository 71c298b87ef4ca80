package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.it.Program;

/** Why managers had to be started again, in numbers and in their own words. */
final class Restarts {

	private final Path folder;

	private final Map<String, Integer> causes = new TreeMap<>();

	/** What a manager said before it ended by itself is kept in files of this folder. */
	Restarts(Path folder) {
		this.folder = folder;
	}

	/**
	 * A manager has ended before the night was done.
	 * @throws IllegalStateException when nothing that was done to it can have led to its code
	 */
	void add(Program manager, int code) throws IOException {
		ClusterSoak.require(code == 5 || code == 137, "manager ended with " + code + ": " + manager.said());
		String cause = (code == 137) ? "killed" : "ended with 5 in " + manager.step();
		this.causes.merge(cause, 1, Integer::sum);
		if (code == 5) {
			Path said = this.folder.resolve("restart" + total() + ".log");
			Files.writeString(said, manager.said());
			System.out.println("manager " + cause + " (" + said + "): " + last(manager));
		}
	}

	private static String last(Program manager) {
		List<String> sentences = manager.said().lines().filter((line) -> !line.isBlank()).toList();
		return String.join(" / ", sentences.subList(Math.max(0, sentences.size() - 2), sentences.size()));
	}

	private int total() {
		return this.causes.values().stream().mapToInt(Integer::intValue).sum();
	}

	@Override
	public String toString() {
		return "manager started again " + total() + " times " + this.causes;
	}

}
