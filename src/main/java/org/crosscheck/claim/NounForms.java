package org.crosscheck.claim;

import java.util.HashMap;
import java.util.Map;

import org.crosscheck.text.WordList;

/**
 * Number of English nouns: the regular plural by rule, the others by
 * {@code irregular-plurals.txt}. Immutable.
 */
final class NounForms {

	private final Map<String, String> irregular = new HashMap<>();

	NounForms() {
		for (String line : WordList.read(NounForms.class, "irregular-plurals.txt").entries("")) {
			int equals = line.indexOf('=');
			this.irregular.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
		}
	}

	/** Whether a word in lower case has the form of a plural noun. */
	boolean isPlural(String word) {
		if (this.irregular.containsKey(word)) {
			return true;
		}
		return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
				&& !word.endsWith("is") && !word.endsWith("'s");
	}

	/** The singular of a noun in lower case; of a singular, the noun itself. */
	String singular(String word) {
		String known = this.irregular.get(word);
		if (known != null) {
			return known;
		}
		if (!isPlural(word)) {
			return word;
		}
		if (word.endsWith("ies") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")
				|| word.endsWith("zzes")) {
			return word.substring(0, word.length() - 2);
		}
		return word.substring(0, word.length() - 1);
	}

}
