package org.crosscheck.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.crosscheck.article.ReadOutcome.Rejected;

/**
 * Reads the articles of a file by the format that its ending names (contract.md, Input).
 * Immutable and safe for use by several threads.
 */
public final class ArticleReader {

	private static final String PACKED = ".gz";

	private final ReadLimits limits;

	private final Map<String, FormatReader> formats;

	public ArticleReader(ReadLimits limits) {
		this.limits = limits;
		RecordFields fields = new RecordFields(limits);
		JsonRecords records = new JsonRecords(limits, fields);
		Dateline dateline = new Dateline(new Wires());
		HtmlFormat html = new HtmlFormat(limits, dateline);
		this.formats = Map.of(".txt", new PlainTextFormat(limits, dateline), ".html", html, ".htm", html, ".json",
				new JsonFormat(limits, records), ".jsonl", new JsonLinesFormat(limits, records), ".csv",
				new CsvFormat(limits, fields), ".xml", new FeedFormat(limits, html, fields), ".warc",
				new WarcFormat(html));
	}

	/**
	 * Reads a file and tells at least one outcome, in file order. A file of many articles
	 * is streamed: only one record is held at a time. Never throws for what the file
	 * holds or for an error in reading it; what the sink throws passes through.
	 * @param file a file that {@link InputScanner} found
	 * @param sink takes the outcomes on the calling thread
	 */
	public void read(InputFile file, Consumer<ReadOutcome> sink) {
		String name = file.path().substring(file.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		boolean packed = name.endsWith(PACKED);
		String plain = packed ? name.substring(0, name.length() - PACKED.length()) : name;
		String ending = plain.substring(Math.max(0, plain.lastIndexOf('.')));
		FormatReader format = this.formats.get(ending);
		if (Files.isDirectory(file.file())) {
			sink.accept(new Rejected(file.path(), "", "is a folder that cannot be opened; allow reading it"));
		}
		else if (format == null) {
			sink.accept(new Rejected(file.path(), "", unknown(plain, ending)));
		}
		else {
			read(file, packed, format, sink);
		}
	}

	private void read(InputFile file, boolean packed, FormatReader format, Consumer<ReadOutcome> sink) {
		String reason = null;
		try (InputStream in = Files.newInputStream(file.file())) {
			format.read(file, new BufferedInputStream(open(in, packed), 1 << 16), sink);
		}
		catch (IOException ex) {
			reason = Unreadable.reason(ex, packed);
		}
		catch (StackOverflowError ex) {
			reason = "is nested too deeply; convert it to .txt";
		}
		if (reason != null) {
			sink.accept(new Rejected(file.path(), "", reason));
		}
	}

	private InputStream open(InputStream in, boolean packed) throws IOException {
		if (!packed) {
			return new BoundedInput(in, null, this.limits);
		}
		CountedInput counted = new CountedInput(in);
		return new BoundedInput(new GZIPInputStream(counted, 1 << 16), counted, this.limits);
	}

	private static String unknown(String name, String ending) {
		if (name.indexOf('.') < 0) {
			return "has no ending that tells its format; name it .txt, .html, .json, .jsonl, .csv, .xml or .warc";
		}
		return switch (ending) {
			case ".rss", ".atom" -> "ending " + ending + " is not read; rename it to .xml";
			default -> "ending " + Printable.of(ending) + " is not read; convert to .txt or .html";
		};
	}

}
