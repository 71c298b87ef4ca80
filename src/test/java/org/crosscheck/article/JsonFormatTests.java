package org.crosscheck.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Read;
import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class JsonFormatTests {

	@TempDir
	Path folder = Path.of("");

	private List<ReadOutcome> read(String content) {
		return Inputs.read(this.folder, "feed.json", content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void anObjectIsOneArticleUnderThePath() {
		assertThat(Inputs.articles(read("\n {\"text\": \"Nine died.\"}\n"))).extracting(Article::id, Article::body)
			.containsExactly(tuple("feed.json", "Nine died."));
	}

	@Test
	void anArrayHoldsArticlesUnderPathAndPosition() {
		assertThat(Inputs.articles(read(
				"[{\"text\":\"a, ] } \\\" \\\\\"},\n {\"id\":\"own\",\"text\":\"b\",\"x\":[{}]}, {\"text\":\"c\"}]")))
			.extracting(Article::id, Article::body)
			.containsExactly(tuple("feed.json:1", "a, ] } \" \\"), tuple("own", "b"), tuple("feed.json:3", "c"));
	}

	@Test
	void aBadElementCostsOnlyItself() {
		List<ReadOutcome> outcomes = read("[{\"text\":\"a\"}, {\"text\": NaN}, 7, {\"text\":\"d\"}]");
		assertThat(outcomes).extracting((outcome) -> outcome instanceof Read).containsExactly(true, false, false, true);
		assertThat(outcomes.get(1)).isInstanceOfSatisfying(Rejected.class,
				(rejected) -> assertThat(rejected.place()).isEqualTo("article 2"));
	}

	@Test
	void anElementBeyondTheLimitIsPassedOver() {
		byte[] bytes = ("[{\"text\":\"" + "a".repeat(5000) + "\"},{\"text\":\"b\"}]").getBytes(StandardCharsets.UTF_8);
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "feed.json", bytes,
				new ReadLimits(100, 50, 10_000, 200, 200));
		assertThat(outcomes).hasSize(2);
		assertThat(outcomes.get(0)).isEqualTo(
				new Rejected("feed.json", "article 1", "is an article of 5,011 bytes, the limit is 50; split it"));
		assertThat(outcomes.get(1)).isInstanceOf(Read.class);
	}

	@Test
	void anArrayCutShortGivesWhatItHolds() {
		List<ReadOutcome> outcomes = read("[{\"text\":\"a\"},{\"text\":\"b");
		assertThat(outcomes.get(0)).isInstanceOf(Read.class);
		assertThat(outcomes.get(outcomes.size() - 1)).isEqualTo(
				new Rejected("feed.json", "after article 2", "ends before its array does; copy or export it again"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			[]                         | holds no article
			"text"                     | is neither a JSON object nor an array
			{"text":"a"}{"text":"b"}   | holds more than one value
			{"text":"a                 | is not sound JSON
			{"title":"a"}              | has no text
			""")
	void saysWhatIsWrongWithTheFile(String content, String reason) {
		assertThat(read(content)).singleElement()
			.isInstanceOfSatisfying(Rejected.class, (rejected) -> assertThat(rejected.reason()).startsWith(reason));
	}

}
