package org.crosscheck.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFormatTests {

	private static final String RSS = """
			<?xml version="1.0"?>
			<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="c"><channel><title>Quay News &amp; Co</title>
			<image><title>Logo</title></image>
			<item><title>Crane topples</title><link>https://quay.example/1</link><guid>q-1</guid><dc:creator>Ada Berg</dc:creator>
			<pubDate>Mon, 26 Oct 2026 08:00:00 GMT</pubDate><description>Short &lt;b&gt;one&lt;/b&gt;.</description>
			<content:encoded><![CDATA[<p>Nine workers were hurt, the port said.</p><p>Two cranes fell.</p><script>x(99)</script>]]></content:encoded></item>
			<item><description>Just &lt;i&gt;three&lt;/i&gt; lines.</description></item>
			</channel></rss>
			""";

	private static final String ATOM = """
			<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Wire</title>
			<entry><id>urn:1</id><title>Tide rises</title><link rel="self" href="no"/><link href="https://h.example/t"/>
			<author><name>Nils Falk</name></author><updated>2026-10-27T23:00:00Z</updated>
			<content type="xhtml"><div><p>The tide rose by 4 metres &amp; more.</p><p>Six boats sank.</p></div></content></entry></feed>
			""";

	@TempDir
	Path folder = Path.of("");

	private List<ReadOutcome> read(String xml) {
		return Inputs.read(this.folder, "f.xml", xml.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void eachItemOfAnRssFeedIsAnArticle() {
		assertThat(Inputs.articles(read(RSS))).containsExactly(
				new Article("q-1", "f.xml", "Crane topples", "Ada Berg", "Quay News & Co", "https://quay.example/1",
						LocalDate.of(2026, 10, 26), null, "Nine workers were hurt, the port said.\nTwo cranes fell.\n"),
				new Article("f.xml:2", "f.xml", null, null, "Quay News & Co", null, null, null, "Just three lines.\n"));
	}

	@Test
	void eachEntryOfAnAtomFeedIsAnArticle() {
		assertThat(Inputs.articles(read(ATOM))).containsExactly(
				new Article("urn:1", "f.xml", "Tide rises", "Nils Falk", "Harbour Wire", "https://h.example/t",
						LocalDate.of(2026, 10, 27), null, "The tide rose by 4 metres & more.\nSix boats sank.\n"));
	}

	@Test
	void noOtherFileIsReadAndNoEntityUnfolded() throws Exception {
		Path secret = Files.writeString(this.folder.resolve("secret"), "77 secrets");
		String head = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">"
				+ "<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
		List<ReadOutcome> outcomes = read(head + "<rss><channel><item><description>Nine fell &s; &b; &nbsp;here."
				+ "</description></item></channel></rss>");
		assertThat(outcomes.toString()).contains("Nine fell").doesNotContain("secrets", "lollol");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<html><p>Nine.</p></html>             |        | is XML, but neither RSS nor Atom
			<rss><channel/></rss>                 |        | holds no entry
			Nine people.                          | line 1 | is not sound XML from there on
			<rss><item><title>x</title></item>    | line 1 | is not sound XML from there on
			""")
	void whatIsNoFeedIsRejected(String xml, String place, String reason) {
		List<ReadOutcome> outcomes = read(xml);
		assertThat(outcomes.get(outcomes.size() - 1)).isInstanceOfSatisfying(Rejected.class, (rejected) -> {
			assertThat(rejected.place()).isEqualTo((place != null) ? place : "");
			assertThat(rejected.reason()).startsWith(reason);
		});
	}

	@Test
	void theEncodingIsTheOneThatTheFeedNamesAndWrongBytesAreRejected() {
		String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><item><description>Nine fell in Málaga.</description></item></rss>";
		byte[] western = xml.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Inputs.articles(Inputs.read(this.folder, "f.xml", western))).extracting(Article::body)
			.containsExactly("Nine fell in Málaga.");
		byte[] wrong = xml.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Inputs.read(this.folder, "f.xml", wrong)).singleElement()
			.isInstanceOfSatisfying(Rejected.class,
					(rejected) -> assertThat(rejected.reason()).contains("broken UTF-8"));
	}

	@Test
	void aFeedNestedTooDeeplyIsRejected() {
		assertThat(read("<rss>" + "<a>".repeat(100_000))).singleElement().isInstanceOf(Rejected.class);
	}

	@Test
	void anEntryBeyondTheLimitIsPassedOver() {
		String xml = "<rss><item><description>" + "x".repeat(500) + "</description></item><item><description>Nine fell."
				+ "</description></item></rss>";
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "f.xml.gz",
				Inputs.packed(xml.getBytes(StandardCharsets.UTF_8)), new ReadLimits(100, 50, 10_000, 200, 200));
		assertThat(outcomes.get(0)).isInstanceOf(Rejected.class);
		assertThat(Inputs.articles(outcomes)).extracting(Article::body).containsExactly("Nine fell.");
	}

}
