package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PackedTests {

	@Property(tries = 100)
	void whatIsPackedComesBack(@ForAll byte[] text) {
		assertThat(Packed.of(text).text()).isEqualTo(text);
	}

	/** Buffers are full just where the text ends. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 16_383, 16_384, 16_385, 32_768, 3_000_000 })
	void textOfAnyLengthComesBack(int length) {
		byte[] text = new byte[length];
		new Random(length).nextBytes(text);
		assertThat(Packed.of(text).text()).isEqualTo(text);
		Arrays.fill(text, (byte) 'x');
		assertThat(Packed.of(text).text()).isEqualTo(text);
	}

	@Test
	void wordsThatComeAgainTakeLittleRoom() {
		byte[] text = "The river rose by 3 metres. ".repeat(2000).getBytes(StandardCharsets.UTF_8);
		Packed packed = Packed.of(text);
		assertThat(packed.bytes().length).isLessThan(text.length / 20);
		assertThat(packed.text()).isEqualTo(text);
	}

	@Test
	void theTextOfAnEarlierVersionIsAsItStands() {
		Packed plain = Packed.stored(null, "[“a”]");
		assertThat(new String(plain.text(), StandardCharsets.UTF_8)).isEqualTo("[“a”]");
		assertThat(plain.checksum()).isNotEqualTo(Packed.stored(null, "[]").checksum());
	}

	@Test
	void whatIsCutShortOrDamagedIsNoText() {
		byte[] packed = Packed.of("The river rose by 3 metres.".getBytes(StandardCharsets.UTF_8)).bytes();
		Packed half = Packed.stored(Arrays.copyOf(packed, packed.length / 2), "");
		Packed other = Packed.stored(new byte[] { 1, 2, 3, 4 }, "");
		assertThatIllegalStateException().isThrownBy(half::text);
		assertThatIllegalStateException().isThrownBy(other::text);
	}

}
