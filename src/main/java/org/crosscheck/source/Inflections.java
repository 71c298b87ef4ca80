package org.crosscheck.source;

/** Regular forms of English verbs and nouns. */
final class Inflections {

	private Inflections() {
	}

	/** "files", "watches", "denies". */
	static String withS(String base) {
		if (endsInConsonantAndY(base)) {
			return base.substring(0, base.length() - 1) + "ies";
		}
		boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch")
				|| base.endsWith("sh") || base.endsWith("o");
		return base + (hissing ? "es" : "s");
	}

	/** "filed", "watched", "denied". */
	static String withEd(String base) {
		if (endsInConsonantAndY(base)) {
			return base.substring(0, base.length() - 1) + "ied";
		}
		return base + (base.endsWith("e") ? "d" : "ed");
	}

	/** "filing", "watching", "agreeing". */
	static String withIng(String base) {
		boolean silent = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
		return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
	}

	/** "officials", "agencies", "spokesmen". */
	static String plural(String singular) {
		if (singular.endsWith("man") && !singular.equals("german")) {
			return singular.substring(0, singular.length() - 2) + "en";
		}
		if (singular.endsWith("person")) {
			return singular.substring(0, singular.length() - 6) + "people";
		}
		return singular.endsWith("sis") ? singular.substring(0, singular.length() - 2) + "es" : withS(singular);
	}

	private static boolean endsInConsonantAndY(String base) {
		return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
	}

}
