package org.crosscheck.source;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentMentionsTests {

	private final RecentMentions<String> mentions = new RecentMentions<>();

	@Test
	void keepsWhatWasNamedLatestUnderAWord() {
		this.mentions.put("brandt", "Anna Brandt");
		this.mentions.put("brandt", "Lars Brandt");
		assertThat(this.mentions.get("brandt")).isEqualTo("Lars Brandt");
	}

	@Test
	void forgetsTheWordThatWasNamedLongestAgo() {
		this.mentions.put("brandt", "Anna Brandt");
		this.mentions.put("lund", "Ada Lund");
		IntStream.range(2, RecentMentions.MOST).forEach((i) -> this.mentions.put("name" + i, "Name " + i));
		this.mentions.put("brandt", "Anna Brandt");
		this.mentions.put("dahl", "Per Dahl");
		assertThat(this.mentions.get("lund")).isNull();
		assertThat(this.mentions.get("brandt")).isEqualTo("Anna Brandt");
	}

	@Test
	void aCopyDoesNotLearnWhatIsNamedLater() {
		RecentMentions<String> copy = this.mentions.copy();
		this.mentions.put("brandt", "Anna Brandt");
		assertThat(copy.get("brandt")).isNull();
	}

}
