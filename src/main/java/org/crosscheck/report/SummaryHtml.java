package org.crosscheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * Writes {@code summary.html}: one file with everything in it, that reaches for nothing
 * over the network. Immutable and safe for use by several threads.
 */
final class SummaryHtml {

	/** Each may use what those before it define. */
	private static final List<String> SCRIPTS = List.of("mustache", "findings", "verdicts", "review-csv", "selection",
			"list", "filter", "judging", "keyboard", "printing", "start");

	private final Template page;

	private final SummaryEditor editor;

	SummaryHtml() {
		this.page = Mustache.compiler()
			.withLoader((name) -> new InputStreamReader(resource(name + ".mustache"), StandardCharsets.UTF_8))
			.emptyStringIsFalse(true)
			.zeroIsFalse(true)
			.escapeHTML(true)
			.loadTemplate("summary");
		String scripts = SCRIPTS.stream()
			.map((name) -> text("page/" + name + ".js"))
			.collect(Collectors.joining("\n", "\"use strict\";\n(() => {\n", "})();\n"));
		String style = List.of("page", "glance", "list", "card", "media")
			.stream()
			.map((name) -> text("page/" + name + ".css"))
			.collect(Collectors.joining("\n"));
		this.editor = new SummaryEditor(PageParts.of(style, scripts, text("card.mustache")), new CardScript());
	}

	void write(Path file, NightDigest night) throws IOException {
		try (Writer out = new BufferedWriter(
				new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
			this.page.execute(this.editor.page(night), out);
		}
	}

	private static String text(String name) {
		try (Writer out = new StringWriter();
				InputStreamReader in = new InputStreamReader(resource(name), StandardCharsets.UTF_8)) {
			in.transferTo(out);
			return out.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream resource(String name) {
		InputStream in = SummaryHtml.class.getResourceAsStream(name);
		if (in == null) {
			throw new IllegalStateException("missing resource " + name + " beside " + SummaryHtml.class.getName());
		}
		return in;
	}

}
