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

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * Writes {@code summary.html}: one file with everything in it, that reaches for nothing
 * over the network. Immutable and safe for use by several threads.
 */
final class SummaryHtml {

	private final Template page;

	SummaryHtml() {
		Mustache.Compiler compiler = Mustache.compiler()
			.withLoader((name) -> new InputStreamReader(resource(name + ".mustache"), StandardCharsets.UTF_8))
			.emptyStringIsFalse(true)
			.zeroIsFalse(true)
			.escapeHTML(true);
		this.page = compiler.loadTemplate("summary");
		this.cards = new CardScript(compiler.loadTemplate("card"));
	}

	private final CardScript cards;

	void write(Path file, RunFacts facts, Tally tally, UnreadList unread, List<ReportedFinding> findings,
			int corroborated) throws IOException {
		SummaryPage filled = new SummaryEditor(this.cards, text("summary.css"), text("summary.js")).page(facts, tally,
				unread, findings, corroborated);
		try (Writer out = new BufferedWriter(
				new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
			this.page.execute(filled, out);
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
