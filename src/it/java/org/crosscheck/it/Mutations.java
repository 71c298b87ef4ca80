package org.crosscheck.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Spoils the bytes of a file in ways that disks, editors and enemies do. */
final class Mutations {

	private static final List<String> PIECES = List.of("\u001B[2J", "\u202E", "\"", "\n", "\r\n", "\0", "<", "&", "{", "[",
			"]]>", "<![CDATA[", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;", "\uFEFF", "1e999", "NaN",
			"292277-01-01", "=cmd|x", ",", ";", "\t", "\u0301", "9".repeat(400), "1,000,000", "<div>".repeat(300),
			"[".repeat(300), "Content-Length: 99999999999\r\n", "WARC/1.0\r\n", "\\ud800", "１２３", "½", "٣");

	private final Random random;

	Mutations(Random random) {
		this.random = random;
	}

	/** Between one and six changes; packed at times, and then perhaps spoilt again. */
	byte[] of(byte[] bytes, boolean packed) throws IOException {
		byte[] changed = several(bytes);
		if (!packed) {
			return changed;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(changed);
		}
		return this.random.nextInt(3) == 0 ? several(out.toByteArray()) : out.toByteArray();
	}

	private byte[] several(byte[] bytes) {
		byte[] changed = bytes;
		for (int n = this.random.nextInt(6); n >= 0; n--) {
			changed = one(changed);
		}
		return changed;
	}

	private byte[] one(byte[] bytes) {
		int at = this.random.nextInt(bytes.length + 1);
		int to = Math.min(bytes.length, at + this.random.nextInt(200));
		return switch (this.random.nextInt(7)) {
			case 0 -> joined(bytes, at, new byte[0], to);
			case 1 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
			case 2 -> Arrays.copyOf(bytes, at);
			case 3 -> joined(bytes, at, noise(to - at), to);
			case 4 -> joined(bytes, at, repeated(bytes, at, to), at);
			default -> joined(bytes, at, piece(), at);
		};
	}

	private byte[] piece() {
		return PIECES.get(this.random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
	}

	private byte[] noise(int length) {
		byte[] noise = new byte[length];
		this.random.nextBytes(noise);
		return noise;
	}

	/** A stretch many times over, 20 kB at most. */
	private byte[] repeated(byte[] bytes, int from, int to) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int times = (to > from) ? Math.min(1 << this.random.nextInt(12), 20_000 / (to - from)) : 0;
		for (int n = 0; n < times; n++) {
			out.write(bytes, from, to - from);
		}
		return out.toByteArray();
	}

	private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, end);
		out.writeBytes(between);
		out.write(bytes, start, bytes.length - start);
		return out.toByteArray();
	}

}
