package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file in the encoding that its byte order mark or its first
 * line names, else in UTF-8. The JDK's own reader prints on standard error what it cannot
 * decode.
 */
final class XmlText {

	/** Longer than any XML declaration. */
	private static final int HEAD = 200;

	private static final Pattern ENCODING = Pattern
		.compile("^\\s*<\\?xml[^>]{0,150}encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

	private XmlText() {
	}

	/** A reader that throws a {@link java.nio.charset.CharacterCodingException}. */
	static Reader of(InputStream in) throws IOException {
		PushbackInputStream marked = new PushbackInputStream(Utf8Input.of(in), HEAD);
		byte[] head = marked.readNBytes(HEAD);
		marked.unread(head);
		return new InputStreamReader(marked, declared(head).newDecoder());
	}

	/** A declaration that can be read as ASCII is in no UTF-16. */
	private static Charset declared(byte[] head) {
		Matcher matcher = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
		try {
			return (matcher.find() && !matcher.group(1).regionMatches(true, 0, "utf-16", 0, 6))
					? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return StandardCharsets.UTF_8;
		}
	}

}
