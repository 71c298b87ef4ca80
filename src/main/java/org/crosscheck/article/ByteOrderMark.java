package org.crosscheck.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The mark at the head of a file that names its encoding. */
enum ByteOrderMark {

	// UTF-32 first: its little-endian mark begins with that of UTF-16
	UTF_32_LITTLE("UTF-32LE", "\u00FF\u00FE\0\0"), UTF_32_BIG("UTF-32BE", "\0\0\u00FE\u00FF"),
	UTF_16_LITTLE("UTF-16LE", "\u00FF\u00FE"), UTF_16_BIG("UTF-16BE", "\u00FE\u00FF"),
	UTF_8("UTF-8", "\u00EF\u00BB\u00BF");

	private final String encoding;

	/** The mark, a byte a character. */
	private final String bytes;

	ByteOrderMark(String encoding, String bytes) {
		this.encoding = encoding;
		this.bytes = bytes;
	}

	/** The mark at the head of the bytes, {@code null} when there is none. */
	static @Nullable ByteOrderMark of(byte[] head) {
		for (ByteOrderMark mark : values()) {
			if (mark.isHeadOf(head)) {
				return mark;
			}
		}
		return null;
	}

	Charset charset() {
		return (this == UTF_8) ? StandardCharsets.UTF_8 : Charset.forName(this.encoding);
	}

	int length() {
		return this.bytes.length();
	}

	private boolean isHeadOf(byte[] head) {
		boolean fits = head.length >= this.bytes.length();
		for (int i = 0; fits && i < this.bytes.length(); i++) {
			fits = (head[i] & 0xFF) == this.bytes.charAt(i);
		}
		return fits;
	}

}
