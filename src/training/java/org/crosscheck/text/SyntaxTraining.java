package org.crosscheck.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rebuilds the weights of the tagger, the parser and the finder of names from English
 * news text; the command and what came out when it was last run are in
 * src/docs/syntax-model.md.
 */
final class SyntaxTraining {

	private static final int TAGGER_ROUNDS = Integer.getInteger("tagger.rounds", 5);

	private static final int PARSER_ROUNDS = Integer.getInteger("parser.rounds", 6);

	/** In so many parts the lessons are tagged by a tagger that did not learn them. */
	private static final int FOLDS = Integer.getInteger("folds", 2);

	private static final int FOLD_ROUNDS = Integer.getInteger("fold.rounds", 3);

	private static final int TAGGER_FEATURES = Integer.getInteger("tagger.features", 200_000);

	private static final int TRANSITION_FEATURES = Integer.getInteger("transition.features", 500_000);

	private static final int RELATION_FEATURES = Integer.getInteger("relation.features", 120_000);

	private static final int TAGGER_BITS = Integer.getInteger("tagger.bits", 17);

	private static final int TRANSITION_BITS = Integer.getInteger("transition.bits", 19);

	private static final int RELATION_BITS = Integer.getInteger("relation.bits", 17);

	private final Lesson.Names tagNames = new Lesson.Names();

	private final Lesson.Names relationNames = new Lesson.Names();

	private SyntaxTraining() {
		this.relationNames.number("root");
		this.relationNames.number("dep");
	}

	/**
	 * Runs the training.
	 * @param arguments folder of news text, work folder, folder for the model, publishers
	 * to leave out (joined by commas)
	 */
	public static void main(String[] arguments) throws IOException {
		List<TaughtSentence> treebank = Treebank.of(Path.of(arguments[0]),
				Path.of(arguments[1]).resolve("treebank.tsv.gz"));
		Set<String> heldOut = Set.of(arguments[3].split(","));
		Path model = Path.of(arguments[2]).resolve(SyntaxModel.FILE);
		new SyntaxTraining().run(treebank, heldOut, model);
		entities(treebank, heldOut, model);
	}

	private static void entities(List<TaughtSentence> treebank, Set<String> heldOut, Path syntax) throws IOException {
		Map<Boolean, List<TaughtSentence>> parts = treebank.stream()
			.collect(Collectors.partitioningBy((sentence) -> heldOut.contains(sentence.publisher())));
		List<TaughtSentence> taught = parts.getOrDefault(false, List.of());
		List<TaughtSentence> test = parts.getOrDefault(true, List.of());
		SyntaxModel model = SyntaxModel.read(new ByteArrayInputStream(Files.readAllBytes(syntax)));
		EntityTraining.run(taught, test.isEmpty() ? taught : test, model, syntax.resolveSibling(EntityTagger.FILE));
	}

	private void run(List<TaughtSentence> treebank, Set<String> heldOut, Path file) throws IOException {
		List<Lesson> lessons = new ArrayList<>();
		List<Lesson> test = new ArrayList<>();
		for (TaughtSentence sentence : treebank) {
			if (sentence.hasOneRoot()) {
				Lesson lesson = Lesson.of(sentence, this.tagNames, this.relationNames);
				(heldOut.contains(sentence.publisher()) ? test : lessons).add(lesson);
			}
		}
		if (lessons.isEmpty()) {
			throw new IllegalArgumentException("no sentence to learn from: all text is held out, or there is none");
		}
		System.out.println("learning from " + lessons.size() + " sentences, holding out " + test.size());
		Files.createDirectories(file.toAbsolutePath().getParent());
		learn(lessons, test.isEmpty() ? lessons : test, file);
	}

	/** From the third round on every round leaves a usable model. */
	private void learn(List<Lesson> lessons, List<Lesson> test, Path file) throws IOException {
		TagSet tags = this.tagNames.asTagSet();
		TagSet relations = this.relationNames.asTagSet();
		byte[] tagger = tagger(lessons, tags, TAGGER_ROUNDS);
		byte[] sure = SureThings.relations(lessons, tags.size());
		List<int[]> tagged = crossTagged(lessons, tags);
		ParserTraining parser = new ParserTraining(tags, relations, SureRelations.read(stream(sure)));
		for (int round = 1; round <= PARSER_ROUNDS; round++) {
			parser.round(lessons, tagged);
			if (round >= 3 || round == PARSER_ROUNDS) {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				DataOutputStream out = new DataOutputStream(bytes);
				out.writeInt(SyntaxModel.MAGIC);
				ModelWriter.names(tags, out);
				ModelWriter.names(relations, out);
				out.write(tagger);
				ModelWriter.packed(parser.transitions(), TRANSITION_FEATURES, TRANSITION_BITS, out);
				out.write(sure);
				ModelWriter.sparse(parser.relations(), RELATION_FEATURES, RELATION_BITS, out);
				Files.write(file, bytes.toByteArray());
				System.out.println("model of " + bytes.size() + " bytes");
				Agreement.of(SyntaxModel.read(new ByteArrayInputStream(bytes.toByteArray())), test)
					.print(round == PARSER_ROUNDS);
			}
		}
	}

	private static byte[] tagger(List<Lesson> lessons, TagSet tags, int rounds) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] sure = SureThings.tags(lessons);
		bytes.write(sure);
		AveragedWeights weights = new TaggerTraining(tags.size(), SureTags.read(stream(sure))).learn(lessons, rounds);
		ModelWriter.sparse(weights, TAGGER_FEATURES, TAGGER_BITS, new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

	private static DataInputStream stream(byte[] bytes) {
		return new DataInputStream(new ByteArrayInputStream(bytes));
	}

	/** Tags as the tagger gives them on text it has not seen, mistakes included. */
	private static List<int[]> crossTagged(List<Lesson> lessons, TagSet tags) throws IOException {
		int[][] tagged = new int[lessons.size()][];
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Lesson> others = new ArrayList<>();
			for (int i = 0; i < lessons.size(); i++) {
				if (i % FOLDS != fold) {
					others.add(lessons.get(i));
				}
			}
			PosTagger tagger = PosTagger.read(stream(tagger(others, tags, FOLD_ROUNDS)));
			for (int i = fold; i < tagged.length; i += FOLDS) {
				tagged[i] = tagger.tag(lessons.get(i).tokens());
			}
		}
		return List.of(tagged);
	}

}
