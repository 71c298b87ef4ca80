package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the teacher's answers; the arrays have one element a token.
 *
 * @param heads index of the head, -1 for the root
 * @param entities in the BILOU scheme: "U-GPE", "O"
 */
@SuppressWarnings("ArrayRecordComponent")
record TaughtSentence(String publisher, List<String> words, String[] tags, int[] heads, String[] relations,
		String[] entities) {

	/** The tag in the Penn set; typographic double quotes say which side they are of. */
	String tag(int token) {
		return switch (this.words.get(token)) {
			case "“" -> "``";
			case "”" -> "''";
			default -> this.tags[token];
		};
	}

	/** The relation in the set of src/docs/syntax-model.md. */
	String relation(int token) {
		String tag = this.tags[token];
		return switch (this.relations[token]) {
			case "nmod" -> tag.equals("CD") ? "num" : tag.startsWith("JJ") ? "amod" : "nmod";
			case "csubjpass" -> "csubj";
			case "predet" -> "det";
			case "preconj" -> "cc";
			case "meta", "vocative", "discourse" -> "dep";
			default -> this.relations[token];
		};
	}

	boolean hasOneRoot() {
		return java.util.Arrays.stream(this.heads).filter((head) -> head < 0).count() == 1;
	}

	/** One line: the publisher, then five fields a token, all joined by tabs. */
	String toLine() {
		StringBuilder line = new StringBuilder(this.publisher);
		for (int i = 0; i < this.words.size(); i++) {
			line.append('\t').append(this.words.get(i)).append('\t').append(this.tags[i]);
			line.append('\t').append(this.heads[i]).append('\t').append(this.relations[i]);
			line.append('\t').append(this.entities[i]);
		}
		return line.toString();
	}

	static TaughtSentence parse(String line) {
		String[] fields = line.split("\t", -1);
		int count = fields.length / 5;
		List<String> words = new ArrayList<>(count);
		String[] tags = new String[count];
		int[] heads = new int[count];
		String[] relations = new String[count];
		String[] entities = new String[count];
		for (int i = 0; i < count; i++) {
			int at = 1 + 5 * i;
			words.add(fields[at].intern());
			tags[i] = fields[at + 1].intern();
			heads[i] = Integer.parseInt(fields[at + 2]);
			relations[i] = fields[at + 3].intern();
			entities[i] = fields[at + 4].intern();
		}
		return new TaughtSentence(fields[0], words, tags, heads, relations, entities);
	}

}
