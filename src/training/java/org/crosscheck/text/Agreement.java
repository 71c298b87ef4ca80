package org.crosscheck.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often the model agrees with its teacher on text that it did not learn from. */
final class Agreement {

	private final TagSet tagNames;

	private final TagSet relationNames;

	private long tokens;

	private long tags;

	private long heads;

	private long labelled;

	private long words;

	private long wordHeads;

	private long wordLabelled;

	private final Map<String, long[]> byRelation = new TreeMap<>();

	private Agreement(SyntaxModel model) {
		this.tagNames = model.tags();
		this.relationNames = model.relations();
	}

	static Agreement of(SyntaxModel model, List<Lesson> lessons) {
		Agreement agreement = new Agreement(model);
		for (Lesson lesson : lessons) {
			int[] tags = model.tagger().tag(lesson.tokens());
			agreement.add(lesson, tags, model.parser().parse(new TaggedTokens(lesson.tokens(), tags, model.tags())));
		}
		return agreement;
	}

	private void add(Lesson lesson, int[] tags, ParserState parse) {
		for (int i = 0; i < lesson.size(); i++) {
			boolean tag = tags[i + TokenFeatures.MARGIN] == lesson.tags()[i + TokenFeatures.MARGIN];
			boolean head = parse.head(i) == lesson.heads()[i];
			boolean relation = head && parse.relation(i) == lesson.relations()[i];
			String name = this.relationNames.name(lesson.relations()[i]);
			this.tokens++;
			this.tags += tag ? 1 : 0;
			this.heads += head ? 1 : 0;
			this.labelled += relation ? 1 : 0;
			if (!name.equals("punct")) {
				this.words++;
				this.wordHeads += head ? 1 : 0;
				this.wordLabelled += relation ? 1 : 0;
			}
			long[] row = this.byRelation.computeIfAbsent(name, (unknown) -> new long[3]);
			row[0]++;
			row[1] += head ? 1 : 0;
			row[2] += relation ? 1 : 0;
		}
	}

	void print(boolean everyRelation) {
		System.out.printf("tokens %d, tags %d, relations %d%n", this.tokens, this.tagNames.size(),
				this.relationNames.size());
		System.out.printf("agreement: tags %.2f %%, heads (UAS) %.2f %%, heads and relations (LAS) %.2f %%%n",
				100.0 * this.tags / this.tokens, 100.0 * this.heads / this.tokens, 100.0 * this.labelled / this.tokens);
		System.out.printf("without punctuation: UAS %.2f %%, LAS %.2f %%%n", 100.0 * this.wordHeads / this.words,
				100.0 * this.wordLabelled / this.words);
		if (everyRelation) {
			this.byRelation.forEach((name, row) -> System.out.printf("  %-10s %6d  UAS %5.1f %%  LAS %5.1f %%%n", name,
					row[0], 100.0 * row[1] / row[0], 100.0 * row[2] / row[0]));
		}
	}

}
