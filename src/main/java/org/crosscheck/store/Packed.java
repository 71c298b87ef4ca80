package org.crosscheck.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/**
 * Text as a table keeps it: UTF-8, deflated, for the claims of an article are some fifty
 * times the same words; packed by the fastest method they take an eighth of the room, and
 * less time than to have the database take the whole text in. Rows of stores of earlier
 * versions have the plain text. Immutable; nobody else writes into the bytes.
 */
final class Packed {

	private static final int PIECE = 16_384;

	private final byte[] stored;

	private final boolean deflated;

	private Packed(byte[] stored, boolean deflated) {
		this.stored = stored;
		this.deflated = deflated;
	}

	/** Packs some UTF-8. */
	static Packed of(byte[] text) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(text);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 4 + 64);
			byte[] piece = new byte[PIECE];
			while (!deflater.finished()) {
				out.write(piece, 0, deflater.deflate(piece));
			}
			return new Packed(out.toByteArray(), true);
		}
		finally {
			deflater.end();
		}
	}

	/**
	 * What lies in a row.
	 * @param packed {@code null} in a row of an earlier version
	 * @param plain counts when there is nothing packed
	 */
	static Packed stored(byte @Nullable [] packed, String plain) {
		return (packed != null) ? new Packed(packed, true) : new Packed(plain.getBytes(StandardCharsets.UTF_8), false);
	}

	/** What is to be stored. */
	byte[] bytes() {
		return this.stored;
	}

	/** Of what is stored. */
	long checksum() {
		CRC32C checksum = new CRC32C();
		checksum.update(this.stored);
		return checksum.getValue();
	}

	/**
	 * The text that was packed, in UTF-8.
	 * @throws IllegalStateException when it cannot be unpacked
	 */
	byte[] text() {
		if (!this.deflated) {
			return this.stored;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.stored);
			ByteArrayOutputStream out = new ByteArrayOutputStream(this.stored.length * 8);
			byte[] piece = new byte[PIECE];
			while (!inflater.finished()) {
				int length = inflater.inflate(piece);
				if (length == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
					throw new IllegalStateException("packed text is cut short");
				}
				out.write(piece, 0, length);
			}
			return out.toByteArray();
		}
		catch (DataFormatException ex) {
			throw new IllegalStateException("packed text is damaged", ex);
		}
		finally {
			inflater.end();
		}
	}

}
