package org.crosscheck.store;

import java.util.List;
import java.util.Set;

import org.crosscheck.claim.NumericClaim;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of claims in its table. */
class RawPageTests {

	private final List<NumericClaim> claims = List.of(Samples.claim("key", 1), Samples.claim("key", 2),
			Samples.claim("key", 3));

	@Test
	void holdsWhatWasPutIn() {
		RawPage page = RawPage.of(new Page("a", 0), this.claims);
		assertThat(page.decoded()).isEqualTo(this.claims);
		assertThat(page.isSound()).isTrue();
	}

	@Test
	void givesSingleClaims() {
		RawPage page = RawPage.of(new Page("a", 0), this.claims);
		assertThat(page.decoded(Set.of("key-b1", "key-b3", "other"))).containsExactly(this.claims.get(0),
				this.claims.get(2));
	}

	@Test
	void ofAnEarlierVersionIsRead() {
		RawPage page = new RawPage(new Page("a", 0), "key", 3, 0, Packed.stored(null, Json.write(this.claims)));
		assertThat(page.decoded()).isEqualTo(this.claims);
		assertThat(page.decoded(Set.of("key-b2"))).containsExactly(this.claims.get(1));
	}

}
