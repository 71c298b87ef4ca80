package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page that holds one article. */
final class HtmlFormat implements FormatReader {

	private final WholeText whole;

	HtmlFormat(ReadLimits limits) {
		this.whole = new WholeText(limits);
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		Decoded decoded = this.whole.read(in, (bytes) -> null);
		if (decoded instanceof Decoded.Broken broken) {
			sink.accept(new Rejected(file.path(), broken.place(), broken.reason()));
			return;
		}
		Document page = Jsoup.parse(((Decoded.Text) decoded).text());
		String body = page.body().wholeText();
		sink.accept(new Read(new ArticleFields(null, page.title(), null, null, null, null, null).withBody(file.path(),
				file.path(), body)));
	}

}
