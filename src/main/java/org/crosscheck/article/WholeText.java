package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads a file that is one text. Immutable and safe for use by several threads. */
final class WholeText {

	private final ReadLimits limits;

	private final TextDecoder decoder = new TextDecoder();

	WholeText(ReadLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads to the end, or to just beyond the limit.
	 * @param declared finds the encoding that the bytes declare, if they do
	 */
	Decoded read(InputStream in, Function<byte[], @Nullable Charset> declared) throws IOException {
		int longest = this.limits.articleBytes();
		byte[] bytes = in.readNBytes(longest + 1);
		if (bytes.length > longest) {
			return new Decoded.Broken("",
					"is longer than %,d bytes, the limit for an article; split it".formatted(longest));
		}
		Decoded decoded = this.decoder.decode(bytes, declared.apply(bytes));
		if (decoded instanceof Decoded.Text text && text.text().isBlank()) {
			return new Decoded.Broken("", "is empty; leave it out");
		}
		if (decoded instanceof Decoded.Text text && text.text().length() > this.limits.articleChars()) {
			return new Decoded.Broken("", "is an article of %,d characters, the limit is %,d; split it"
				.formatted(text.text().length(), this.limits.articleChars()));
		}
		return decoded;
	}

}
