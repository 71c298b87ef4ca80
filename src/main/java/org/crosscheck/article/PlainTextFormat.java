package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;

/** A file that is one article: its whole text is the body, exactly as it came in. */
final class PlainTextFormat implements FormatReader {

	private final WholeText whole;

	private final Dateline dateline;

	PlainTextFormat(ReadLimits limits, Dateline dateline) {
		this.dateline = dateline;
		this.whole = new WholeText(limits);
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		Decoded decoded = this.whole.read(in, (bytes) -> null);
		if (decoded instanceof Decoded.Broken broken) {
			sink.accept(new Rejected(file.path(), broken.place(), broken.reason()));
		}
		else {
			String body = ((Decoded.Text) decoded).text();
			LocalDate dated = this.dateline.published(body);
			LocalDate published = (dated != null) ? dated
					: FileNameDate.of(file.path().substring(file.path().lastIndexOf('/') + 1));
			Byline byline = Byline.of(body);
			sink.accept(
					new Read(new ArticleFields(null, null, byline.author(), byline.publisher(), null, published, null)
						.withBody(file.path(), file.path(), body)));
		}
	}

}
