package org.crosscheck.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A table of classes of words with wider and neighbouring classes, read from a resource
 * file: sections {@code [name]}, {@code [name < wider]} or {@code [name ~ neighbour]}.
 * Immutable and safe for use by several threads.
 */
public final class ClassTable {

	private static final String MONEY = " (money)";

	private final PhraseMap<String> classes = new PhraseMap<>();

	private final Map<String, String> wider = new HashMap<>();

	private final Map<String, String> neighbours = new HashMap<>();

	private final Set<String> ofMoney = new HashSet<>();

	private ClassTable(WordList list) {
		for (String title : list.sections()) {
			String section = title.replace(MONEY, "");
			int sign = Math.max(section.indexOf('<'), section.indexOf('~'));
			String name = (sign < 0) ? section : section.substring(0, sign).strip();
			if (sign >= 0) {
				(section.charAt(sign) == '<' ? this.wider : this.neighbours).put(name,
						section.substring(sign + 1).strip());
			}
			if (title.endsWith(MONEY)) {
				this.ofMoney.add(name);
			}
			for (String word : list.entries(title)) {
				this.classes.put(word, name);
			}
		}
	}

	/** Classes of things counted ({@code counted-classes.txt}). */
	public static ClassTable ofThingsCounted() {
		return new ClassTable(WordList.read(ClassTable.class, "counted-classes.txt"));
	}

	/** Classes of events ({@code event-classes.txt}). */
	public static ClassTable ofEvents() {
		return new ClassTable(WordList.read(ClassTable.class, "event-classes.txt"));
	}

	/** The class of a word, {@code null} when it is in none. */
	public @Nullable String classOf(String word) {
		return this.classes.get(word);
	}

	/** The class of two words that stand side by side, {@code null} without one. */
	@Nullable String classOf(String first, String second) {
		return this.classes.get(first, second);
	}

	/** Whether the class is of money only: "spent" of euros, but not of two nights. */
	public boolean isOfMoney(String name) {
		return this.ofMoney.contains(name);
	}

	/** Whether {@code inner} is {@code outer} or, by one or more steps, part of it. */
	public boolean isWithin(String inner, String outer) {
		for (String at = inner; at != null; at = this.wider.get(at)) {
			if (at.equals(outer)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a number of the one may be held against a number of the other. */
	public boolean isNeighbour(String a, String b) {
		return this.neighbours.getOrDefault(a, a).equals(this.neighbours.getOrDefault(b, b));
	}

	/**
	 * The widest class that a class belongs to, neighbours united; the class itself when
	 * it stands alone.
	 */
	public String family(String name) {
		String at = this.neighbours.getOrDefault(name, name);
		for (String up = this.wider.get(at); up != null; up = this.wider.get(at)) {
			at = up;
		}
		return at;
	}

}
