package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page that holds one article. */
final class HtmlFormat implements FormatReader {

	/** Where the HTML standard looks for a page's own word on its encoding. */
	private static final int HEAD = 1024;

	/** A shorter text than this gives way to a longer one in the page's metadata. */
	private static final int SHORT = 300;

	private static final Pattern CHARSET = Pattern
		.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:-]{2,40})");

	private final ReadLimits limits;

	private final WholeText whole;

	private final PageMetadata metadata;

	private final PageBody pageBody;

	private final Dateline dateline;

	HtmlFormat(ReadLimits limits, Dateline dateline) {
		this.dateline = dateline;
		this.limits = limits;
		this.whole = new WholeText(limits);
		PageVocabulary vocabulary = new PageVocabulary();
		this.metadata = new PageMetadata(vocabulary);
		this.pageBody = new PageBody(vocabulary);
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		sink.accept(read(new Source(file.path(), "", file.path(), null, null), in));
	}

	/** Reads one page to its end, or to just beyond the limit for an article. */
	ReadOutcome read(Source source, InputStream in) throws IOException {
		Decoded decoded = this.whole.read(in,
				(bytes) -> (source.charset() != null) ? known(source.charset()) : declared(bytes));
		if (decoded instanceof Decoded.Broken broken) {
			return new Rejected(source.path(), source.place().isEmpty() ? broken.place() : source.place(),
					broken.reason());
		}
		return article(source, ((Decoded.Text) decoded).text());
	}

	/** The article of a page that is a string already. */
	ReadOutcome article(Source source, String markup) {
		Document page = Jsoup.parse(markup);
		PageMetadata.Found found = this.metadata.read(page);
		String body = this.pageBody.of(page, found.fields().title(), found.description()).text();
		if (found.body() != null && body.length() < SHORT && body.length() < found.body().length()) {
			PageText text = new PageText();
			found.body().lines().forEach((line) -> text.add(line, Role.BODY));
			body = text.text();
		}
		if (body.isBlank()) {
			return new Rejected(source.path(), source.place(),
					"holds no article text; save the whole page or convert to .txt");
		}
		if (body.length() > this.limits.articleChars()) {
			return new Rejected(source.path(), source.place(),
					"is an article of %,d characters, the limit is %,d; split it".formatted(body.length(),
							this.limits.articleChars()));
		}
		LocalDate published = found.fields().published();
		ArticleFields fields = (published != null) ? found.fields()
				: found.fields().withPublished(this.dateline.published(body));
		return new Read(fields.withUrl(source.url()).withBody(source.path(), source.defaultId(), body));
	}

	/** The text of a piece of markup that is no whole page, one paragraph a line. */
	String textOf(String markup) {
		return this.pageBody.of(Jsoup.parse(markup), null, null).text();
	}

	/** The encoding that a page declares, as the HTML standard understands the name. */
	private static @Nullable Charset declared(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher matcher = CHARSET.matcher(head);
		if (!matcher.find()) {
			return null;
		}
		return known(matcher.group(1));
	}

	private static @Nullable Charset known(String declared) {
		String name = declared.toLowerCase(Locale.ROOT);
		try {
			// a page whose declaration can be read as ASCII is no UTF-16, and Latin-1 on
			// the web means windows-1252
			return name.startsWith("utf-16") ? null
					: Charset.forName(name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

	/**
	 * Where a page comes from.
	 *
	 * @param path file
	 * @param place where in the file, in words; empty when it is the whole file
	 * @param defaultId id of its article
	 * @param charset encoding that was told with it, {@code null} when none was
	 * @param url its address, {@code null} when only the page itself can tell
	 */
	record Source(String path, String place, String defaultId, @Nullable String charset, @Nullable String url) {
	}

}
