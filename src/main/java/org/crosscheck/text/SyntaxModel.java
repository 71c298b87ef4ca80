package org.crosscheck.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The learnt tagger and parser, as {@code syntax.bin} holds them. What they learnt from
 * is told in src/docs/syntax-model.md. Immutable and safe for use by several threads.
 *
 * @param tags names of the tags
 * @param relations names of the relations
 * @param tagger fills in the tags
 * @param parser builds the tree
 */
record SyntaxModel(TagSet tags, TagSet relations, PosTagger tagger, TransitionParser parser) {

	/** First number of a model file: "CCS" and the version of its form. */
	static final int MAGIC = 0x43435301;

	static final String FILE = "syntax.bin";

	/** Loads the model from the jar. */
	static SyntaxModel load() {
		try (InputStream in = SyntaxModel.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("missing resource " + FILE);
			}
			return read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static SyntaxModel read(InputStream stream) throws IOException {
		DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
		if (in.readInt() != MAGIC) {
			throw new IOException("not a syntax model of this version");
		}
		TagSet tags = TagSet.read(in);
		TagSet relations = TagSet.read(in);
		PosTagger tagger = PosTagger.read(in);
		PackedWeights transitions = PackedWeights.read(in);
		SureRelations sure = SureRelations.read(in);
		SparseWeights relationWeights = SparseWeights.read(in);
		int root = relations.names().indexOf("root");
		return new SyntaxModel(tags, relations, tagger, new TransitionParser(transitions, sure, relationWeights, root));
	}

}
