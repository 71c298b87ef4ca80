package org.crosscheck.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (ISO 28500): responses with status 200 and resources that
 * are HTML. Requests, pictures, redirects and the like are no articles and passed over.
 */
final class WarcFormat implements FormatReader {

	private final HtmlFormat pages;

	WarcFormat(HtmlFormat pages) {
		this.pages = pages;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		boolean empty = true;
		long number = 0;
		try {
			WarcReader reader = new WarcReader(in);
			for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
				number++;
				ReadOutcome outcome = outcome(file, number, record.get());
				if (outcome != null) {
					sink.accept(outcome);
					empty = false;
				}
			}
		}
		catch (ParsingException | IllegalArgumentException ex) {
			sink.accept(new Rejected(file.path(), "after record " + number,
					"is no sound web archive from there on; copy it again"));
			empty = false;
		}
		catch (EOFException ex) {
			sink.accept(new Rejected(file.path(), "after record " + number,
					"ends in the middle of a record; copy it again"));
			empty = false;
		}
		if (empty) {
			sink.accept(new Rejected(file.path(), "", "holds no web page; leave it out"));
		}
	}

	private @Nullable ReadOutcome outcome(InputFile file, long number, WarcRecord record) throws IOException {
		String place = "record " + number;
		try {
			return page(file, number, place, record);
		}
		catch (InputTooLargeException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			return new Rejected(file.path(), place,
					"cannot be read (" + Printable.of(String.valueOf(ex.getMessage())) + "); fetch the page again");
		}
	}

	private @Nullable ReadOutcome page(InputFile file, long number, String place, WarcRecord record)
			throws IOException {
		if (record instanceof WarcResponse response && isHttp(response)) {
			HttpResponse http = response.http();
			return (http.status() == 200 && isPage(http.contentType())) ? this.pages
				.read(source(file, number, place, response, http.contentType()), http.bodyDecoded().stream()) : null;
		}
		if (record instanceof WarcResource resource && isPage(resource.contentType())) {
			return this.pages.read(source(file, number, place, resource, resource.contentType()),
					resource.body().stream());
		}
		return null;
	}

	private static boolean isHttp(WarcResponse response) {
		return "application".equals(response.contentType().type()) && "http".equals(response.contentType().subtype());
	}

	private static boolean isPage(MediaType type) {
		String name = type.type() + "/" + type.subtype();
		return name.equalsIgnoreCase("text/html") || name.equalsIgnoreCase("application/xhtml+xml");
	}

	private static HtmlFormat.Source source(InputFile file, long number, String place, WarcTargetRecord record,
			MediaType type) {
		return new HtmlFormat.Source(file.path(), place, file.path() + ":" + number, type.parameters().get("charset"),
				record.target());
	}

}
