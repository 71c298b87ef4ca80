package org.crosscheck.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the low point of a smooth function by limited-memory BFGS (Nocedal 1980) with
 * steps halved until they lead down far enough.
 */
final class LimitedMemory {

	private static final int ROUNDS = 150;

	private static final int REMEMBERED = 8;

	private static final double FLAT = 1e-6;

	private LimitedMemory() {
	}

	/** A function and its slope. */
	interface Smooth {

		/** The value at a point; fills in the slope there. */
		double at(double[] point, double[] slope);

	}

	/** A step made and what it did to the slope. */
	private static final class Step {

		private final double[] move;

		private final double[] turn;

		private final double scale;

		Step(double[] move, double[] turn, double scale) {
			this.move = move;
			this.turn = turn;
			this.scale = scale;
		}

	}

	static double[] minimise(Smooth function, double[] start) {
		double[] point = start.clone();
		double[] slope = new double[point.length];
		double value = function.at(point, slope);
		Deque<Step> steps = new ArrayDeque<>();
		for (int round = 0; round < ROUNDS; round++) {
			double[] direction = direction(slope, steps);
			double[] next = new double[point.length];
			double[] nextSlope = new double[point.length];
			double fall = product(direction, slope);
			double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(product(slope, slope))) : 1;
			double nextValue = move(function, point, direction, length, next, nextSlope);
			while (nextValue > value + 1e-4 * length * fall && length > 1e-12) {
				length /= 2;
				nextValue = move(function, point, direction, length, next, nextSlope);
			}
			double gained = value - nextValue;
			remember(steps, difference(next, point), difference(nextSlope, slope));
			point = next;
			slope = nextSlope;
			value = nextValue;
			if (gained < FLAT * Math.abs(value)) {
				break;
			}
		}
		return point;
	}

	private static double move(Smooth function, double[] from, double[] direction, double length, double[] to,
			double[] slope) {
		for (int i = 0; i < from.length; i++) {
			to[i] = from[i] + length * direction[i];
		}
		return function.at(to, slope);
	}

	private static void remember(Deque<Step> steps, double[] move, double[] turn) {
		double product = product(move, turn);
		if (product > 1e-12) {
			steps.addFirst(new Step(move, turn, 1 / product));
			if (steps.size() > REMEMBERED) {
				steps.removeLast();
			}
		}
	}

	private static double[] direction(double[] slope, Deque<Step> steps) {
		double[] direction = slope.clone();
		double[] parts = new double[steps.size()];
		int i = 0;
		for (Step step : steps) {
			parts[i] = step.scale * product(step.move, direction);
			add(direction, step.turn, -parts[i]);
			i++;
		}
		Step latest = steps.peekFirst();
		double scale = (latest != null) ? 1 / (latest.scale * product(latest.turn, latest.turn)) : 1;
		for (int k = 0; k < direction.length; k++) {
			direction[k] *= scale;
		}
		Iterator<Step> oldestFirst = steps.descendingIterator();
		while (oldestFirst.hasNext()) {
			Step step = oldestFirst.next();
			i--;
			add(direction, step.move, parts[i] - step.scale * product(step.turn, direction));
		}
		for (int k = 0; k < direction.length; k++) {
			direction[k] = -direction[k];
		}
		return direction;
	}

	private static void add(double[] to, double[] other, double times) {
		for (int i = 0; i < to.length; i++) {
			to[i] += times * other[i];
		}
	}

	private static double product(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private static double[] difference(double[] a, double[] b) {
		double[] difference = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			difference[i] = a[i] - b[i];
		}
		return difference;
	}

}
