package org.crosscheck.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesFormatTests {

	@TempDir
	Path folder = Path.of("");

	private List<ReadOutcome> read(String name, String content) {
		return Inputs.read(this.folder, name, content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void takesEveryFieldOfTheContract() {
		List<ReadOutcome> outcomes = read("feed.jsonl",
				"""
						{"text":"Nine boats sank.","id":"a1","title":"Storm","author":"Ada Berg","publisher":"Coast Post","url":"https://coast.example/1","published":"2026-10-27T23:30:00-05:00","story":"storm","mood":["grim"]}
						""");
		assertThat(outcomes).containsExactly(new Read(new Article("a1", "feed.jsonl", "Storm", "Ada Berg", "Coast Post",
				"https://coast.example/1", LocalDate.of(2026, 10, 27), "storm", "Nine boats sank.")));
	}

	@Test
	void namesAnArticleWithoutIdByItsLine() {
		assertThat(Inputs.articles(read("feed.jsonl", "\n{\"text\":\"One.\"}\r\n{\"text\":\"Two.\"}")))
			.extracting(Article::id)
			.containsExactly("feed.jsonl:2", "feed.jsonl:3");
	}

	@Test
	void aBadLineCostsOnlyItself() {
		List<ReadOutcome> outcomes = read("feed.jsonl",
				"{\"text\":\"One.\"}\n{\"text\":\"cut sho\n{\"text\":\"Three.\"}\n");
		assertThat(Inputs.articles(outcomes)).extracting(Article::body).containsExactly("One.", "Three.");
		assertThat(outcomes.get(1)).isInstanceOfSatisfying(Rejected.class,
				(rejected) -> assertThat(rejected.place()).isEqualTo("line 2"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			{"title":"No body"}                    | has no text
			{"text":"  "}                          | has no text
			{"text":null}                          | has no text
			{"text":["a","b"]}                     | field "text" is not text
			{"text":"a","title":{"b":1}}           | field "title" is not text
			{"text":"a","x":NaN}                   | is not sound JSON
			{"text":"a"} {"text":"b"}              | holds more than one value
			["text"]                               | is no JSON object
			{"text":"a",}                          | is not sound JSON
			plain words                            | is not sound JSON
			""")
	void saysWhatIsWrongWithALine(String line, String reason) {
		assertThat(read("feed.jsonl", line)).singleElement()
			.isInstanceOfSatisfying(Rejected.class, (rejected) -> assertThat(rejected.reason()).startsWith(reason));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-10-31, 2026-10-31
			2026-10-31T00:30:00+09:00, 2026-10-31
			2026-10-31T23:59Z, 2026-10-31
			2026-10-31 07:00, 2026-10-31
			yesterday,
			31/10/2026,
			2026-02-30,
			""")
	void anUnreadableDateLeavesTheArticleUndated(String written, LocalDate day) {
		assertThat(Inputs.articles(read("feed.jsonl", "{\"text\":\"a\",\"published\":\"" + written + "\"}")))
			.singleElement()
			.extracting(Article::published)
			.isEqualTo(day);
	}

	@Test
	void ofAFieldGivenTwiceTheLastCounts() {
		assertThat(Inputs.articles(read("feed.jsonl", "{\"text\":\"first\",\"id\":7,\"text\":\"last\"}")))
			.singleElement()
			.extracting(Article::body, Article::id)
			.containsExactly("last", "7");
	}

	@Test
	void deepNestingIsRejectedWithItsPlace() {
		String deep = "[".repeat(5000) + "]".repeat(5000);
		assertThat(read("feed.jsonl", "{\"text\":\"a\",\"x\":" + deep + "}")).singleElement()
			.isInstanceOfSatisfying(Rejected.class, (rejected) -> {
				assertThat(rejected.reason()).contains("nested deeper than 200 levels");
				assertThat(rejected.place()).isEqualTo("line 1");
			});
	}

	@Test
	void aLineBeyondTheLimitIsPassedOver() {
		ReadLimits small = new ReadLimits(100, 50, 10_000, 200, 200);
		byte[] bytes = ("{\"text\":\"" + "a".repeat(5000) + "\"}\n{\"text\":\"short\"}\n")
			.getBytes(StandardCharsets.UTF_8);
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "feed.jsonl", bytes, small);
		assertThat(outcomes).hasSize(2);
		assertThat(outcomes.get(0))
			.isEqualTo(new Rejected("feed.jsonl", "line 1", "is a line of 5,011 bytes, the limit is 50; split it"));
		assertThat(outcomes.get(1)).isInstanceOf(Read.class);
	}

	@Test
	void readsTheUtf16ThatSomeShellsWrite() {
		byte[] bytes = "\uFEFF{\"text\":\"Twelve \uD83D\uDEA2 sank.\"}\r\n".getBytes(StandardCharsets.UTF_16LE);
		assertThat(Inputs.articles(Inputs.read(this.folder, "feed.jsonl", bytes))).singleElement()
			.extracting(Article::body)
			.isEqualTo("Twelve \uD83D\uDEA2 sank.");
	}

	@Test
	void whatNoDatabaseTakesBecomesTheReplacementCharacter() {
		assertThat(Inputs.articles(read("feed.jsonl", "{\"text\":\"a\\u0000b\\ud800c\"}"))).singleElement()
			.extracting(Article::body)
			.isEqualTo("a\uFFFDb\uFFFDc");
	}

}
