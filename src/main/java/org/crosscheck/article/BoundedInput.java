package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Refuses to hand out more bytes than {@link ReadLimits} allow. For one thread. */
final class BoundedInput extends CountedInput {

	/** Unpacked bytes from which on the inflation ratio is watched. */
	private static final long HARMLESS = 64L << 20;

	private final @Nullable CountedInput packed;

	private final ReadLimits limits;

	/**
	 * Watches a stream.
	 * @param in the bytes as the format reader sees them
	 * @param packed the packed bytes below, {@code null} when the file is not packed
	 */
	BoundedInput(InputStream in, @Nullable CountedInput packed, ReadLimits limits) {
		super(in);
		this.packed = packed;
		this.limits = limits;
	}

	@Override
	void counted(long more) throws IOException {
		super.counted(more);
		if (count() > this.limits.fileBytes()) {
			throw new InputTooLargeException("is longer than %,d bytes; split it".formatted(this.limits.fileBytes()));
		}
		if (this.packed != null && count() > HARMLESS && count() / this.limits.inflationRatio() > this.packed.count()) {
			throw new InputTooLargeException(
					"unpacks to more than %d times its size; unpack it first".formatted(this.limits.inflationRatio()));
		}
	}

}
