package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON array into its elements by brackets and quotation marks alone, so that an
 * element that is no sound JSON costs only itself, and one of any length is passed over
 * without being held. For one thread.
 */
final class JsonElements {

	/** What the file holds at its top. */
	enum Shape {

		EMPTY, OBJECT, ARRAY, OTHER

	}

	private static final int END = -1;

	private final InputStream in;

	private final BoundedBytes element;

	private Shape shape = Shape.EMPTY;

	private int first;

	private boolean ended;

	private boolean cutShort;

	private long number;

	JsonElements(InputStream in, int longest) {
		this.in = in;
		this.element = new BoundedBytes(longest);
	}

	/** Reads on to the first bracket. */
	Shape open() throws IOException {
		this.first = afterSpace();
		this.shape = switch (this.first) {
			case END -> Shape.EMPTY;
			case '{' -> Shape.OBJECT;
			case '[' -> Shape.ARRAY;
			default -> Shape.OTHER;
		};
		return this.shape;
	}

	/**
	 * The next element of the array, or the one object with all that follows it; no bytes
	 * when it is longer than the limit ({@link #isTooLong}); {@code null} at the end.
	 */
	byte @Nullable [] next() throws IOException {
		if (this.ended) {
			return null;
		}
		this.element.clear();
		if (this.shape == Shape.OBJECT) {
			this.ended = true;
			for (int c = this.first; c != END; c = this.in.read()) {
				this.element.add(c);
			}
			return this.element.toByteArray();
		}
		int c = afterSpace();
		if (c == ']' || c == END) {
			end(c);
			return null;
		}
		collect(c);
		this.number++;
		return this.element.toByteArray();
	}

	/** Position of the element that was last read, from 1. */
	long number() {
		return this.number;
	}

	/** Length in bytes of the element that was last read. */
	long length() {
		return this.element.length();
	}

	boolean isTooLong() {
		return this.element.isTooLong();
	}

	/** Whether the array had no end. */
	boolean isCutShort() {
		return this.cutShort;
	}

	private void collect(int start) throws IOException {
		int depth = 0;
		boolean quoted = false;
		int c = start;
		while (c != END && (quoted || depth > 0 || c != ',' && c != ']')) {
			this.element.add(c);
			if (quoted && c == '\\') {
				c = this.in.read();
				if (c == END) {
					break;
				}
				this.element.add(c);
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (!quoted) {
				depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
			}
			c = this.in.read();
		}
		if (c != ',') {
			end(c);
		}
	}

	private void end(int c) {
		this.ended = true;
		this.cutShort = c == END;
	}

	private int afterSpace() throws IOException {
		int c = this.in.read();
		while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
			c = this.in.read();
		}
		return c;
	}

}
