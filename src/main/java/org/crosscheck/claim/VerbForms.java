package org.crosscheck.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.WordList;

/**
 * Brings the forms of an English verb together: regular ones by rule, the others by
 * {@code irregular-verbs.txt}. Immutable.
 */
final class VerbForms {

	private static final int SHORTEST = 3;

	private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

	private final Map<String, String> irregular = new HashMap<>();

	VerbForms() {
		for (String line : WordList.read(VerbForms.class, "irregular-verbs.txt").entries("")) {
			int equals = line.indexOf('=');
			String stem = stem(line.substring(0, equals).strip());
			for (String form : line.substring(equals + 1).strip().split(" +", -1)) {
				this.irregular.put(form, stem);
			}
		}
	}

	/**
	 * What all forms of a verb have in common; no word ("cancel", "mov", "stop").
	 * @param word a form in lower case
	 */
	String stem(String word) {
		String known = this.irregular.get(word);
		if (known != null) {
			return known;
		}
		String stem = withoutEnding(word);
		int last = stem.length() - 1;
		if (stem.endsWith("i") && last >= SHORTEST) {
			return stem.substring(0, last) + "y";
		}
		if (stem.endsWith("e") && last >= SHORTEST - 1) {
			return stem.substring(0, last);
		}
		boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
		return doubled ? stem.substring(0, last) : stem;
	}

	private static String withoutEnding(String word) {
		for (String ending : ENDINGS) {
			if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
				return word.substring(0, word.length() - ending.length());
			}
		}
		return word;
	}

}
