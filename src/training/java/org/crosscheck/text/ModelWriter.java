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
	static void sparse(AveragedWeights weights, int most, int bits, DataOutputStream out) throws IOException {
		List<AveragedWeights.Learnt> learnt = weights.averages(most);
		float scale = scale(learnt);
		Buckets buckets = new Buckets(bits);
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
				buckets.add(feature.key(), concat(run.size() / 2, run.toByteArray()));
			}
		}
		byte[] runs = buckets.payloads();
		out.writeInt(weights.classes());
		out.writeInt(runs.length + 1);
		out.write(0);
		out.write(runs);
		buckets.write(out);
		report(weights, buckets, scale);
	}

	/** In the form of {@link PackedWeights}. */
	static void packed(AveragedWeights weights, int most, int bits, DataOutputStream out) throws IOException {
		List<AveragedWeights.Learnt> learnt = weights.averages(most);
		float scale = scale(learnt);
		Buckets buckets = new Buckets(bits);
		for (AveragedWeights.Learnt feature : learnt) {
			byte[] bytes = new byte[PackedWeights.CLASSES];
			boolean any = false;
			for (int c = 0; c < bytes.length; c++) {
				bytes[c] = (byte) small(feature.weights()[c] * scale);
				any |= bytes[c] != 0;
			}
			if (any) {
				buckets.add(feature.key(), bytes);
			}
		}
		byte[] bytes = buckets.payloads();
		out.writeInt(bytes.length / PackedWeights.CLASSES);
		out.write(bytes);
		buckets.write(out);
		report(weights, buckets, scale);
	}

	private static byte[] concat(int first, byte[] rest) {
		byte[] all = new byte[rest.length + 1];
		all[0] = (byte) first;
		System.arraycopy(rest, 0, all, 1, rest.length);
		return all;
	}

	private static void report(AveragedWeights weights, Buckets buckets, float scale) {
		System.out.printf("  features learnt %d, kept %d, scale %.2f, payload %d bytes%n", weights.size(),
				buckets.size(), scale, buckets.payloads().length);
	}

	private static float scale(List<AveragedWeights.Learnt> learnt) {
		float[] largest = new float[learnt.size()];
		for (int i = 0; i < largest.length; i++) {
			largest[i] = learnt.get(i).largest();
		}
		if (largest.length == 0) {
			return 1;
		}
		Arrays.sort(largest);
		return 127 / Math.max(1, largest[(int) ((largest.length - 1) * CUT)]);
	}

	private static int small(float value) {
		return Math.max(-127, Math.min(127, Math.round(value)));
	}

}
