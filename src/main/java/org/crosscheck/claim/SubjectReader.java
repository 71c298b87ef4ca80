package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Quantity;

/**
 * Finds what each value of a sentence is said of and writes it as a short noun phrase.
 * Safe for use by several threads.
 */
final class SubjectReader {

	private static final Set<String> OF = Set.of("of");

	private static final Set<String> FOR = Set.of("of", "for");

	private static final Set<String> ASKED_FOR = Set.of("on", "for");

	/** "It was 30 degrees", "it took an hour": the pronoun stands for nothing. */
	private static final Set<Dimension> MAY_BE_WEATHER = Set.of(Dimension.TEMPERATURE, Dimension.DURATION,
			Dimension.LENGTH, Dimension.AGE, Dimension.DATE);

	private final ValueNouns nouns = new ValueNouns();

	private final ThemeReader themes = new ThemeReader(this.nouns);

	private final VerbsTakenForNouns mistaken = new VerbsTakenForNouns();

	private final Owners owners = new Owners();

	private final Homographs homographs = new Homographs();

	private final ValueLabels labels = new ValueLabels(this.homographs);

	private final PartitiveSubjects partitives = new PartitiveSubjects(this.nouns);

	/**
	 * The subjects, {@link Subject#UNKNOWN} where the sentence gives none.
	 * @param phrases what each of the numbers counts, in the same order
	 * @param before what a pronoun stands for in the sentence before; unknown when unsure
	 */
	List<Subject> read(ParsedSentence parsed, List<Quantity> quantities, List<CountedReader.Phrase> phrases,
			Function<String, Subject> before) {
		List<Subject> subjects = new ArrayList<>(quantities.size());
		int end = ParsedSentence.NONE;
		int theme = ParsedSentence.NONE;
		for (int i = 0; i < quantities.size(); i++) {
			Quantity quantity = quantities.get(i);
			int counted = phrases.get(i).head();
			if (quantity.isSkipped()) {
				subjects.add(Subject.UNKNOWN);
				continue;
			}
			int first = parsed.first(quantity);
			int last = Math.max(parsed.last(quantity), counted);
			boolean alike = i > 0
					&& (dimension(quantities.get(i - 1)) != Dimension.COUNT || dimension(quantity) == Dimension.COUNT);
			if (theme < 0 || !alike || !ListedValues.isRestated(parsed, end, first)) {
				int previous = theme;
				boolean shared = theme >= 0 && ListedValues.isSharedOut(parsed, end, first, last);
				theme = !shared ? theme(parsed, quantity, counted, end >= 0)
						: (theme > end) ? AdjacentNouns.phraseFrom(parsed, last + 2) : theme;
				boolean added = parsed.isBracketed(first)
						|| quantity.trend() != null && first > 0 && parsed.word(first - 1).equals(",");
				theme = (theme < 0 && added) ? previous : theme;
				int told = (i > 0 && phrases.get(i - 1).head() >= 0) ? phrases.get(i - 1).head() : previous;
				theme = this.mistaken.subject(parsed, theme, first);
				theme = (told >= 0 && this.partitives.isSaidOfLast(parsed, theme, first, last)) ? told : theme;
			}
			end = last;
			subjects.add((theme >= 0) ? subject(parsed, theme) : told(parsed, quantity, counted, before));
		}
		return subjects;
	}

	private Subject subject(ParsedSentence parsed, int theme) {
		int head = this.homographs.head(parsed, theme);
		return new Subject(NounPhrase.of(parsed, head, this.owners.of(parsed, head)),
				parsed.syntax().isProperNoun(head));
	}

	private static Subject told(ParsedSentence parsed, Quantity quantity, int counted,
			Function<String, Subject> before) {
		int pronoun = ClauseRoles.pronoun(parsed, parsed.top(quantity, counted));
		return (pronoun >= 0 && !MAY_BE_WEATHER.contains(dimension(quantity))) ? before.apply(parsed.word(pronoun))
				: Subject.UNKNOWN;
	}

	private static Dimension dimension(Quantity quantity) {
		return quantity.unit().dimension();
	}

	private int theme(ParsedSentence parsed, Quantity quantity, int counted, boolean listed) {
		int last = Math.max(parsed.last(quantity), counted);
		int theme = this.labels.behind(parsed, quantity, last);
		theme = (theme >= 0) ? theme : this.labels.before(parsed, quantity, listed);
		if (theme >= 0) {
			return theme;
		}
		int top = parsed.top(quantity, counted);
		theme = this.themes.read(parsed, top, parsed.first(quantity), dimension(quantity) == Dimension.MONEY);
		if (theme >= 0) {
			return theme;
		}
		if (counted >= 0) {
			return parsed.complement(counted, OF);
		}
		if (dimension(quantity) == Dimension.COUNT) {
			return ParsedSentence.NONE;
		}
		theme = this.labels.beside(parsed, quantity);
		theme = (theme >= 0) ? theme : parsed.complement(top, FOR);
		if (theme >= 0 || parsed.syntax().isRelation(top, "nsubj", "nsubjpass")) {
			return theme;
		}
		theme = AdjacentNouns.before(parsed, parsed.first(quantity));
		int head = parsed.syntax().head(top);
		boolean request = head >= 0 && !ClauseRoles.hasSubject(parsed, head);
		return (theme < 0 && request) ? parsed.complement(head, ASKED_FOR) : theme;
	}

}
