package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;

/** A file that is one article: its whole text is the body, exactly as it came in. */
final class PlainTextFormat implements FormatReader {

	private final WholeText whole;

	private final Dateline dateline = new Dateline();

	PlainTextFormat(ReadLimits limits) {
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
			ArticleFields fields = this.dateline.read(file.path(), body);
			sink.accept(new Read(fields.withBody(file.path(), file.path(), body)));
		}
	}

}
