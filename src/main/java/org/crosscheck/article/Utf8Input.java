package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * A stream of UTF-8 without byte order mark over one of any encoding that a byte order
 * mark names (PowerShell writes UTF-16 so). For one thread.
 */
final class Utf8Input extends InputStream {

	private static final int LONGEST_MARK = 4;

	private final Reader reader;

	private byte[] bytes = new byte[0];

	private int at;

	private Utf8Input(Reader reader) {
		this.reader = reader;
	}

	/** The same text in UTF-8; the stream's own bytes when no mark says otherwise. */
	static InputStream of(InputStream in) throws IOException {
		PushbackInputStream marked = new PushbackInputStream(in, LONGEST_MARK);
		byte[] head = marked.readNBytes(LONGEST_MARK);
		ByteOrderMark mark = ByteOrderMark.of(head);
		if (mark == null || mark == ByteOrderMark.UTF_8) {
			int length = (mark != null) ? mark.length() : 0;
			marked.unread(head, length, head.length - length);
			return marked;
		}
		marked.unread(head, mark.length(), head.length - mark.length());
		return new Utf8Input(new InputStreamReader(marked, mark.charset()));
	}

	@Override
	public int read() throws IOException {
		return (this.at < this.bytes.length || fill()) ? this.bytes[this.at++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (this.at == this.bytes.length && !fill()) {
			return -1;
		}
		int copied = Math.min(length, this.bytes.length - this.at);
		System.arraycopy(this.bytes, this.at, into, from, copied);
		this.at += copied;
		return copied;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	private boolean fill() throws IOException {
		char[] chars = new char[8192];
		int read = this.reader.read(chars, 0, chars.length - 1);
		if (read > 0 && Character.isHighSurrogate(chars[read - 1])) {
			int low = this.reader.read();
			if (low >= 0) {
				chars[read++] = (char) low;
			}
		}
		this.bytes = (read > 0) ? new String(chars, 0, read).getBytes(StandardCharsets.UTF_8) : new byte[0];
		this.at = 0;
		return read > 0;
	}

}
