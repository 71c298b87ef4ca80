package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Hashes of several texts at once. */
public final class Sha256 {

	private Sha256() {
	}

	/** 64 hexadecimal digits; texts that are {@code null}, empty or moved differ. */
	public static String of(@Nullable Object... values) {
		MessageDigest digest = digest();
		for (Object value : values) {
			if (value == null) {
				digest.update((byte) 0);
			}
			else {
				digest.update((byte) 1);
				add(digest, value.toString());
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** Adds a text, told apart from the next one. */
	private static void add(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
		digest.update((byte) ':');
		digest.update(bytes);
	}

}
