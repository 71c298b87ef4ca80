package org.crosscheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of an averaged perceptron while it learns. A feature gets weights once it
 * took part in {@value #ENOUGH} mistakes: rarer ones are noise and would only cost room.
 */
final class AveragedWeights {

	private static final int ENOUGH = 3;

	private static final int BLOCK = 1 << 12;

	private final int classes;

	/** The classes and, behind them, how often the feature was met since it has a row. */
	private final int stride;

	/** How often each key took part in a mistake; keys share counters. */
	private final byte[] mistakes = new byte[1 << 26];

	/** The key in the upper half, its row plus 1 in the lower; 0 is free. */
	private long[] places = new long[1 << 16];

	private int[] found = new int[256];

	private int size;

	private final List<int[]> weights = new ArrayList<>();

	/** Sum of each change times the step at which it was made. */
	private final List<double[]> late = new ArrayList<>();

	private long step = 1;

	AveragedWeights(int classes) {
		this.classes = classes;
		this.stride = classes + 1;
	}

	int classes() {
		return this.classes;
	}

	int size() {
		return this.size;
	}

	/** The rows are looked up first and read then, which keeps more reads in flight. */
	void score(int[] features, int count, int[] scores) {
		Arrays.fill(scores, 0);
		int rows = 0;
		for (int i = 0; i < count; i++) {
			int row = (int) this.places[place(features[i])] - 1;
			this.found[rows] = row;
			rows += (row >= 0) ? 1 : 0;
		}
		for (int i = 0; i < rows; i++) {
			int[] block = this.weights.get(this.found[i] / BLOCK);
			int at = this.found[i] % BLOCK * this.stride;
			for (int c = 0; c < this.classes; c++) {
				scores[c] += block[at + c];
			}
			block[at + this.classes]++;
		}
	}

	/** Ends the reading of an example. */
	void step() {
		this.step++;
	}

	/** Moves weight from the class that was chosen to the one that is right. */
	void learn(int[] features, int count, int right, int chosen) {
		for (int i = 0; i < count; i++) {
			int row = row(features[i]);
			if (row >= 0) {
				change(row, right, 1);
				change(row, chosen, -1);
			}
		}
	}

	private void change(int row, int c, int by) {
		int at = row % BLOCK * this.stride + c;
		this.weights.get(row / BLOCK)[at] += by;
		this.late.get(row / BLOCK)[at] += (double) by * this.step;
	}

	private int row(int key) {
		int at = place(key);
		if (this.places[at] == 0) {
			int counter = key * 0x9E3779B1 >>> 6;
			if (this.mistakes[counter] < ENOUGH - 1) {
				this.mistakes[counter]++;
				return -1;
			}
			if (this.size % BLOCK == 0) {
				this.weights.add(new int[BLOCK * this.stride]);
				this.late.add(new double[BLOCK * this.stride]);
			}
			this.places[at] = (long) key << 32 | ++this.size;
			if (this.size * 2 > this.places.length) {
				grow();
				at = place(key);
			}
		}
		return (int) this.places[at] - 1;
	}

	private int place(int key) {
		int mask = this.places.length - 1;
		int at = (key * 0x85EBCA6B >>> 5) & mask;
		while (this.places[at] != 0 && (int) (this.places[at] >>> 32) != key) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] old = this.places;
		this.places = new long[old.length * 2];
		for (long entry : old) {
			if (entry != 0) {
				this.places[place((int) (entry >>> 32))] = entry;
			}
		}
	}

	/**
	 * A feature and its averaged weight for each class.
	 *
	 * @param largest the largest of them, without sign
	 * @param use what would be lost without the feature: the larger its weight and the
	 * more often it is met, the more
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Learnt(int key, float[] weights, float largest, double use) {
	}

	/** At most {@code most} features, those of most use first. */
	List<Learnt> averages(int most) {
		List<Learnt> learnt = new ArrayList<>(this.size);
		for (long place : this.places) {
			if (place != 0) {
				learnt.add(average((int) (place >>> 32), (int) place - 1));
			}
		}
		learnt.sort(
				(a, b) -> (a.use() != b.use()) ? Double.compare(b.use(), a.use()) : Integer.compare(a.key(), b.key()));
		return learnt.subList(0, Math.min(most, learnt.size()));
	}

	private Learnt average(int key, int row) {
		float[] average = new float[this.classes];
		float largest = 0;
		for (int c = 0; c < this.classes; c++) {
			int at = row % BLOCK * this.stride + c;
			double late = this.late.get(row / BLOCK)[at] / this.step;
			average[c] = (float) (this.weights.get(row / BLOCK)[at] - late);
			largest = Math.max(largest, Math.abs(average[c]));
		}
		int met = this.weights.get(row / BLOCK)[row % BLOCK * this.stride + this.classes];
		return new Learnt(key, average, largest, largest * Math.sqrt(met));
	}

}
