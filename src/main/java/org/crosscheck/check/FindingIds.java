package org.crosscheck.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mints the names of findings from what they say (contract.md, Output), so that the same
 * finding has the same name on every machine, whatever the order, the offsets and the
 * night. Immutable and safe for use by several threads.
 */
public final class FindingIds {

	/**
	 * 16 hex digits, 64 bits: two of a million findings collide once in 37 million runs.
	 */
	private static final int DIGITS = 16;

	/** What a spreadsheet would turn into a number; one name in a thousand. */
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:e[0-9]+)?");

	/**
	 * The family of a label: a finding may change its label within the family and stays
	 * the same finding.
	 */
	public String family(Label label) {
		if (label.isContradiction()) {
			return "contradiction";
		}
		if (label.isDifference()) {
			return "difference";
		}
		return label.isSourceFinding() ? "source" : "compatible";
	}

	/**
	 * Mints a name.
	 * @param labelFamily as {@link #family} names it
	 * @param sentencesAndValues what the anchors say, best one string a claim, sentence
	 * and value together; the order of the strings does not matter, nor do case,
	 * punctuation and white space
	 * @return 16 lower-case hexadecimal digits that are no number for a spreadsheet
	 */
	public String mint(String labelFamily, List<String> sentencesAndValues) {
		String content = sentencesAndValues.stream()
			.map(FindingIds::normalised)
			.sorted()
			.collect(Collectors.joining("\n", labelFamily + "\n", ""));
		byte[] digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
		String name = HexFormat.of().formatHex(digest).substring(0, DIGITS);
		return NUMBER.matcher(name).matches() ? "f" + name.substring(1) : name;
	}

	/** Lower case, without punctuation, words apart by one space. */
	private static String normalised(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder out = new StringBuilder(lower.length());
		boolean gap = false;
		for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
			int point = lower.codePointAt(i);
			if (!isContent(point)) {
				gap = !out.isEmpty();
			}
			else {
				if (gap) {
					out.append(' ');
				}
				gap = false;
				out.appendCodePoint(point);
			}
		}
		return out.toString();
	}

	private static boolean isContent(int point) {
		return switch (Character.getType(point)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT ->
				false;
			default -> true;
		};
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
