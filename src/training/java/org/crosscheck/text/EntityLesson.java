package org.crosscheck.text;

/**
 * A taught sentence for {@link EntityTagger}.
 *
 * @param tags a hash of each tag's name as Crosscheck's tagger gives it, shifted by
 * {@link TokenFeatures#MARGIN}
 * @param classes what the teacher says
 */
@SuppressWarnings("ArrayRecordComponent")
record EntityLesson(TokenFeatures tokens, int[] tags, int[] classes) {

	static EntityLesson of(TaughtSentence sentence, SyntaxModel model) {
		TokenFeatures tokens = Lesson.tokens(sentence);
		int[] numbers = model.tagger().tag(tokens);
		int[] tags = new int[numbers.length];
		for (int i = TokenFeatures.MARGIN; i < numbers.length - TokenFeatures.MARGIN; i++) {
			tags[i] = model.tags().name(numbers[i]).hashCode();
		}
		return new EntityLesson(tokens, tags, classes(sentence));
	}

	int size() {
		return this.classes.length;
	}

	/** Names without "the" in front and "'s" behind; amounts and dates are no names. */
	private static int[] classes(TaughtSentence sentence) {
		int[] classes = new int[sentence.words().size()];
		for (int i = 0; i < classes.length; i++) {
			String entity = sentence.entities()[i];
			String tag = sentence.tags()[i];
			int c = firstClass(entity);
			boolean inside = i > 0 && classes[i - 1] != 0 && (entity.startsWith("I-") || entity.startsWith("L-"));
			boolean article = !inside && tag.equals("DT");
			boolean possessive = tag.equals("POS") && (entity.startsWith("L-") || entity.startsWith("U-"));
			if (c > 0 && !article && !possessive) {
				classes[i] = inside ? c + 1 : c;
			}
		}
		return classes;
	}

	private static int firstClass(String entity) {
		return switch (entity.substring(entity.indexOf('-') + 1)) {
			case "PERSON" -> EntityTagger.first(EntityKind.PERSON);
			case "ORG" -> EntityTagger.first(EntityKind.ORGANIZATION);
			case "GPE", "LOC", "FAC" -> EntityTagger.first(EntityKind.PLACE);
			case "NORP" -> EntityTagger.first(EntityKind.GROUP);
			case "EVENT", "PRODUCT", "LAW", "LANGUAGE", "WORK_OF_ART" -> EntityTagger.first(EntityKind.OTHER);
			default -> 0;
		};
	}

}
