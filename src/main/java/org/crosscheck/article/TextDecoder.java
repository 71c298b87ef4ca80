package org.crosscheck.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text into a string: byte order mark, else declared encoding, else
 * strict UTF-8, else windows-1252 where that makes sense. Stateless and safe for use by
 * several threads.
 */
final class TextDecoder {

	/** Below this share of control characters a text is still taken for one. */
	private static final double CONTROL_SHARE = 0.01;

	private static final Charset WESTERN = Charset.forName("windows-1252");

	/**
	 * Decodes.
	 * @param bytes the whole text
	 * @param declared what the text says of its own encoding, {@code null} when nothing
	 */
	Decoded decode(byte[] bytes, @Nullable Charset declared) {
		ByteOrderMark mark = ByteOrderMark.of(bytes);
		Charset charset = (mark != null) ? mark.charset() : declared;
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			return text(new String(bytes, (mark != null) ? mark.length() : 0, bytes.length - length(mark), charset));
		}
		Utf8Check check = Utf8Check.of(bytes);
		if (check.isSound()) {
			return text(new String(bytes, length(mark), bytes.length - length(mark), StandardCharsets.UTF_8));
		}
		String western = new String(bytes, WESTERN);
		Decoded asWestern = text(western);
		boolean noUtf8 = mark == null && check.sequences() == 0 && !check.cutShort();
		if (asWestern instanceof Decoded.Broken || (noUtf8 && WesternText.isPlausible(western))) {
			return asWestern;
		}
		String place = "byte %d (line %d)".formatted(check.firstError() + 1,
				Utf8Check.lineOf(bytes, check.firstError()));
		return new Decoded.Broken(place, "is broken UTF-8; save it again as UTF-8");
	}

	private static int length(@Nullable ByteOrderMark mark) {
		return (mark != null) ? mark.length() : 0;
	}

	private static Decoded text(String text) {
		int controls = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0) {
				return binary();
			}
			controls += (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') ? 1 : 0;
		}
		return (controls > CONTROL_SHARE * text.length()) ? binary() : new Decoded.Text(text);
	}

	private static Decoded binary() {
		return new Decoded.Broken("", "is binary, not text; convert it to text first");
	}

}
