package org.crosscheck.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes learnt weights as bytes, in the form that the application reads. */
final class ModelWriter {

	/** Weights beyond this share of all are cut to the largest byte. */
	private static final double CUT = 0.9995;

	private ModelWriter() {
	}

	static void names(TagSet names, DataOutputStream out) throws IOException {
		out.writeInt(names.size());
		for (String name : names.names()) {
			out.writeUTF(name);
		}
	}

	/** In the form of {@link SparseWeights}. */
	static void sparse(AveragedWeights weights, int most, DataOutputStream out) throws IOException {
		List<AveragedWeights.Learnt> learnt = weights.averages(most);
		float scale = scale(learnt);
		ByteArrayOutputStream runs = new ByteArrayOutputStream();
		runs.write(0);
		int[] keys = new int[learnt.size()];
		int count = 0;
		for (AveragedWeights.Learnt feature : learnt) {
			ByteArrayOutputStream run = new ByteArrayOutputStream();
			for (int c = 0; c < weights.classes(); c++) {
				int value = small(feature.weights()[c] * scale);
				if (value != 0) {
					run.write(c);
					run.write(value);
				}
			}
			if (run.size() > 0) {
				keys[count++] = feature.key();
				runs.write(run.size() / 2);
				run.writeTo(runs);
			}
		}
		out.writeInt(weights.classes());
		out.writeInt(count);
		out.writeInt(runs.size());
		keys(Arrays.copyOf(keys, count), out);
		runs.writeTo(out);
		System.out.println("  features learnt " + weights.size() + ", kept " + count + ", scale " + scale + ", bytes "
				+ runs.size());
	}

	/** In the form of {@link PackedWeights}. */
	static void packed(AveragedWeights weights, int most, DataOutputStream out) throws IOException {
		List<AveragedWeights.Learnt> learnt = weights.averages(most);
		float scale = scale(learnt);
		int classes = weights.classes();
		byte[] bytes = new byte[learnt.size() * classes];
		int[] keys = new int[learnt.size()];
		int count = 0;
		for (AveragedWeights.Learnt feature : learnt) {
			boolean any = false;
			for (int c = 0; c < classes; c++) {
				int value = small(feature.weights()[c] * scale);
				bytes[count * classes + c] = (byte) value;
				any |= value != 0;
			}
			if (any) {
				keys[count++] = feature.key();
			}
		}
		out.writeInt(classes);
		out.writeInt(count);
		keys(Arrays.copyOf(keys, count), out);
		out.write(bytes, 0, count * classes);
		System.out.println("  features learnt " + weights.size() + ", kept " + count + ", scale " + scale);
	}

	private static void keys(int[] keys, DataOutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int last = 0;
		for (int key : keys) {
			int difference = key - last;
			while ((difference & ~0x7f) != 0) {
				bytes.write(difference & 0x7f | 0x80);
				difference >>>= 7;
			}
			bytes.write(difference);
			last = key;
		}
		out.writeInt(bytes.size());
		bytes.writeTo(out);
	}

	private static float scale(List<AveragedWeights.Learnt> learnt) {
		float[] largest = new float[learnt.size()];
		for (int i = 0; i < largest.length; i++) {
			largest[i] = learnt.get(i).largest();
		}
		Arrays.sort(largest);
		return 127 / Math.max(1, largest[(int) ((largest.length - 1) * CUT)]);
	}

	private static int small(float value) {
		return Math.max(-127, Math.min(127, Math.round(value)));
	}

}
