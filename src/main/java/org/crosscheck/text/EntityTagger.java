package org.crosscheck.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in a sentence and says what they name: a greedy tagger from left to right,
 * taught like {@link SyntaxAnalyzer} (src/docs/syntax-model.md). The same sentence always
 * gives the same answer. Never throws for any token list; time is linear in its length.
 * Immutable and safe for use by several threads; the weights are loaded once an instance.
 */
public final class EntityTagger {

	static final String FILE = "entities.bin";

	/** Class 0 is "no name"; then "first token" and "further token" of each kind. */
	static final int CLASSES = 1 + 2 * EntityKind.values().length;

	private static final List<EntityKind> KINDS = List.of(EntityKind.values());

	private final SureTags sure;

	private final SparseWeights weights;

	/** Loads the weights from the jar. */
	public EntityTagger() {
		try (InputStream in = EntityTagger.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("missing resource " + FILE);
			}
			DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
			this.sure = SureTags.read(data);
			this.weights = SparseWeights.read(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	EntityTagger(SureTags sure, SparseWeights weights) {
		this.sure = sure;
		this.weights = weights;
	}

	/**
	 * The names of a sentence, in text order, not overlapping.
	 * @param syntax what {@link SyntaxAnalyzer} says of the same sentence
	 */
	public List<Entity> entities(Sentence sentence, Syntax syntax) {
		int[] tags = new int[syntax.size() + 2 * TokenFeatures.MARGIN];
		for (int i = 0; i < syntax.size(); i++) {
			tags[i + TokenFeatures.MARGIN] = syntax.tag(i).hashCode();
		}
		return entities(classes(new TokenFeatures(sentence.tokens()), tags));
	}

	/**
	 * The class of each token.
	 * @param tags a hash of each tag's name, shifted by {@link TokenFeatures#MARGIN}
	 */
	int[] classes(TokenFeatures tokens, int[] tags) {
		int[] classes = new int[tokens.size()];
		int[] keys = new int[EntityFeatures.COUNT];
		long[] room = new long[EntityFeatures.COUNT];
		int[] scores = new int[CLASSES];
		int before = 0;
		int beforeThat = 0;
		for (int i = 0; i < classes.length; i++) {
			if (before != 0 || this.sure.tag(tokens.word(i)) != 0) {
				EntityFeatures.extract(tokens, i, tags, before, beforeThat, keys);
				this.weights.score(keys, EntityFeatures.COUNT, room, scores);
				classes[i] = best(scores, before);
			}
			beforeThat = before;
			before = classes[i];
		}
		return classes;
	}

	/** The first of the highest among the classes that may follow a class. */
	static int best(int[] scores, int before) {
		int best = 0;
		for (int c = 1; c < scores.length; c++) {
			boolean follows = isFirst(c) || before != 0 && kind(before) == kind(c);
			if (follows && scores[c] > scores[best]) {
				best = c;
			}
		}
		return best;
	}

	static int first(EntityKind kind) {
		return 1 + 2 * KINDS.indexOf(kind);
	}

	static boolean isFirst(int c) {
		return (c & 1) == 1;
	}

	static EntityKind kind(int c) {
		return KINDS.get((c - 1) / 2);
	}

	static List<Entity> entities(int[] classes) {
		List<Entity> entities = new ArrayList<>();
		for (int i = 0; i < classes.length; i++) {
			if (classes[i] != 0) {
				int first = i;
				while (i + 1 < classes.length && classes[i + 1] != 0 && !isFirst(classes[i + 1])) {
					i++;
				}
				entities.add(new Entity(kind(classes[first]), first, i));
			}
		}
		return entities;
	}

}
