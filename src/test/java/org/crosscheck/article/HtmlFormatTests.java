package org.crosscheck.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.crosscheck.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTests {

	private static final String PROSE = "The ferry went down in heavy seas off the northern cape, the coast guard said. ";

	@TempDir
	Path folder = Path.of("");

	private Article read(String html) {
		return Inputs.articles(Inputs.read(this.folder, "page.html", html.getBytes(StandardCharsets.UTF_8))).get(0);
	}

	@Test
	void readsWhatJsonLdSaysOfTheArticle() {
		Article article = read(
				"""
						<html><head><title>Ignored | Coast Post</title><script type="application/ld+json">
						{"@graph":[{"@type":"WebSite","name":"Coast Post"},{"@type":["NewsArticle"],"headline":"Ferry &amp; crew lost",
						"datePublished":"2026-10-27T23:10:00-03:00","author":[{"name":"Ada Berg"},{"name":"Tom Ruiz"}],
						"publisher":{"@type":"Organization","name":"Coast Post"},"url":"https://coast.example/ferry"}]}
						</script></head><body><article><p>%s</p></article></body></html>"""
					.formatted(PROSE));
		assertThat(article).isEqualTo(new Article("page.html", "page.html", "Ferry & crew lost", "Ada Berg, Tom Ruiz",
				"Coast Post", "https://coast.example/ferry", LocalDate.of(2026, 10, 27), null, PROSE.strip() + "\n"));
	}

	@Test
	void readsMetaElementsWhereThereIsNoJsonLd() {
		Article article = read(
				"""
						<html><head><meta property="og:title" content="Ferry lost"><meta name="author" content="Ada Berg">
						<meta property="og:site_name" content="Coast Post"><link rel="canonical" href="https://coast.example/f">
						<meta property="article:published_time" content="2026-10-27T09:00:00Z"></head><body><p>%s</p></body></html>"""
					.formatted(PROSE));
		assertThat(article)
			.extracting(Article::title, Article::author, Article::publisher, Article::url, Article::published)
			.containsExactly("Ferry lost", "Ada Berg", "Coast Post", "https://coast.example/f",
					LocalDate.of(2026, 10, 27));
	}

	@Test
	void readsWhatTheReaderSeesWhereThereIsNoMetadata() {
		Article article = read("<title>Ferry lost</title><p>Published 27 October 2026</p><p>" + PROSE + "</p>");
		assertThat(article).extracting(Article::title, Article::published)
			.containsExactly("Ferry lost", LocalDate.of(2026, 10, 27));
	}

	@Test
	void findsTheArticleWithoutMarkupAmongItsSurroundings() {
		Article article = read("""
				<body><div class="top"><ul><li><a href="/a">Home</a><li><a href="/b">World</a></ul></div>
				<div class="x"><h1>Ferry lost</h1><div class="y"><p>%1$s</p><p>%1$s%1$s</p>
				<div class="related-stories"><p>Eleven held after a raid on a warehouse in the port</p></div>
				<p>%1$s</p></div></div><div><p>Short text about us.</p></div><footer>Copyright 2026</footer></body>"""
			.formatted(PROSE));
		assertThat(article.body().lines()).hasSize(3).allMatch((line) -> line.startsWith("The ferry"));
	}

	@Test
	void readsWhatIsMarkedAsTheArticlesBody() {
		Article article = read(
				"<article><p>" + PROSE.repeat(9) + "</p><div itemprop='articleBody'>Nine people died in the"
						+ " storm, the mayor said.<br><br>A tenth is missing.<br>So far.</div></article>");
		assertThat(article.body())
			.isEqualTo("Nine people died in the storm, the mayor said.\nA tenth is missing. So far.\n");
	}

	@Test
	void keepsWhatCaptionAndStandfirstAre() {
		Article article = read(
				"""
						<html><head><title>Ferry lost</title><meta name="description" content="Rescuers search for a third day.">
						</head><body><article><h1>Ferry lost</h1><p>Rescuers search for a third day.</p>
						<figure><img src="a.jpg"><figcaption>A boat searches. <span>Photo: Pool</span></figcaption></figure>
						<p>%s</p></article></body></html>"""
					.formatted(PROSE));
		List<Block> blocks = new LayoutReader().read(article,
				new TextAnalyzer().analyse(String.valueOf(article.title())),
				new TextAnalyzer().analyse(article.body()));
		assertThat(blocks).extracting(Block::role)
			.containsExactly(Role.HEADLINE, Role.STANDFIRST, Role.CAPTION, Role.BODY);
	}

	@Test
	void fallsBackOnTheTextInTheMetadata() {
		assertThat(read(
				"<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"Nine people died.\\nOne is"
						+ " missing.\"}</script><div id=app></div>")
			.body()).isEqualTo("Nine people died.\nOne is missing.\n");
	}

	@ParameterizedTest
	@CsvSource({ "<meta charset='iso-8859-1'>, windows-1252", "<meta charset=utf-8>, UTF-8",
			"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>, ISO-8859-2", "<b></b>, UTF-8",
			"<b></b>, windows-1252", "<meta charset=utf-16>, UTF-8", "<meta charset=nonsense>, UTF-8" })
	void readsTheEncodingThatIsDeclaredOrFits(String head, String encoding) {
		byte[] bytes = (head + "<p>Nine dé people died in the harbour.</p>").getBytes(Charset.forName(encoding));
		assertThat(Inputs.articles(Inputs.read(this.folder, "page.htm", bytes))).singleElement()
			.extracting(Article::body)
			.isEqualTo("Nine dé people died in the harbour.\n");
	}

	@Test
	void nestingOfAnyDepthIsRead() {
		assertThat(read("<div>".repeat(100_000) + "<p>" + PROSE + "</p>").body()).contains("coast guard");
		assertThat(read("<b>".repeat(20_000) + PROSE).body()).contains("coast guard");
	}

	@Test
	void aPageWithoutTextIsRejected() {
		assertThat(Inputs.read(this.folder, "page.html",
				"<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8)))
			.containsExactly(
					new Rejected("page.html", "", "holds no article text; save the whole page or convert to .txt"));
	}

}
