package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Form;
import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.source.Lexicon.Word;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what one verb attributes: its subject, and its complement on either side. */
final class VerbReader {

	/** Adds the statement of the verb at token {@code i}, when it makes one. */
	void read(Clause clause, int i, List<Statement> found) {
		Word word = clause.word(i);
		VerbClass verb = word.verb();
		if (verb == null) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		int left = i - 1;
		boolean passive = false;
		boolean helped = false;
		while (left >= reach.from() && (clause.isAdverb(left) || clause.is(left, Kind.AUXILIARY))) {
			passive |= clause.is(left, Kind.PASSIVE) && !helped;
			helped |= clause.is(left, Kind.AUXILIARY);
			left--;
		}
		if (clause.is(left, "fact") && clause.is(left - 1, "in")) {
			left -= 2;
		}
		if (clause.is(left, "to") || clause.is(left, "let") || clause.is(left, "'s") && clause.is(left - 1, "let")
				|| clause.is(left, Kind.DETERMINER) && !clause.is(left, Kind.PRONOUN)) {
			return;
		}
		if (word.mayBeParticiple() && passive) {
			passive(clause, i, reach, found);
			return;
		}
		if (word.form() == Form.PRESENT && clause.is(i + 1, "of")) {
			return;
		}
		if (word.mayBeParticiple() && clause.is(i + 1, "by")) {
			agent(clause, i, reach, found);
			return;
		}
		if (word.form() == Form.ING && !helped) {
			participle(clause, i, reach, found);
			return;
		}
		if (word.form() == Form.PARTICIPLE && !helped) {
			return;
		}
		Phrase before = (left >= reach.from()) ? PhraseFinder.endingAt(clause, left + 1, reach.from()) : null;
		boolean relative = before != null && before.to() - before.from() == 1
				&& clause.isAny(before.from(), "who", "which", "that") && before.from() > reach.from();
		if (relative && before != null) {
			int end = before.from() - (clause.isComma(before.from() - 1) ? 1 : 0);
			before = (end > reach.from()) ? PhraseFinder.endingAt(clause, end, reach.from()) : null;
			if (before == null) {
				return;
			}
		}
		if (before != null && isNoParty(clause, before)) {
			return;
		}
		if (before == null && inverted(clause, i, verb, reach, found)) {
			return;
		}
		Span speaker = speaker(clause, before, left, reach, found);
		if (speaker == null || !fits(clause, i, verb, before, helped)) {
			return;
		}
		Span cue = clause.span(Math.min(left + 1, i), i + 1);
		List<Span> contents = relative ? Placement.right(clause, i, reach)
				: Placement.content(clause, i, before, reach);
		contents.forEach((span) -> found.add(new Statement(span, cue, speaker, clause.sentence().index(), kind(verb))));
	}

	private static Statement.Kind kind(VerbClass verb) {
		return (verb == VerbClass.SAY || verb == VerbClass.TELL) ? Statement.Kind.SPEECH : Statement.Kind.OTHER;
	}

	/** "That tells us", "the minister's declared goal". */
	private static boolean isNoParty(Clause clause, Phrase subject) {
		int last = subject.to() - 1;
		return clause.isAny(last, "'s", "’s")
				|| last == subject.from() && clause.isAny(last, "that", "this", "these", "those");
	}

	/** Whether subject and verb go together as speaker and cue. */
	private static boolean fits(Clause clause, int i, VerbClass verb, @Nullable Phrase subject, boolean helped) {
		Word word = clause.word(i);
		if (clause.is(i, Kind.NOUN_LIKE) && clause.isNumber(i - 1)) {
			return false;
		}
		if (!Complement.fits(clause, i) || subject != null && Subjects.isShare(clause, subject)) {
			return false;
		}
		if (word.form() == Form.BASE && !helped && subject != null && !Subjects.isPlural(clause, subject)) {
			return false;
		}
		if (verb == VerbClass.FIND && !Complement.isThat(clause, i + 1)) {
			return subject != null && (Subjects.has(clause, subject, Kind.OUTLET) && word.form() != Form.BASE
					|| Subjects.has(clause, subject, Kind.DOCUMENT)
					|| subject.to() - subject.from() == 1 && clause.isAny(subject.from(), "it", "which", "they"));
		}
		return true;
	}

	/** The subject, or the one the clause shares with the clause before it. */
	private static @Nullable Span speaker(Clause clause, @Nullable Phrase before, int left, Reach reach,
			List<Statement> found) {
		if (before != null) {
			return clause.span(before.from(), before.to());
		}
		if (clause.isAny(left, "and", "but", ",", "or", "then", "who", "which")) {
			return Subjects.shared(clause, reach, left, found);
		}
		return null;
	}

	/** "…," said X. */
	private static boolean inverted(Clause clause, int i, VerbClass verb, Reach reach, List<Statement> found) {
		boolean behind = clause.isComma(i - 1) || clause.isQuote(i - 1) || clause.isDash(i - 1);
		if (verb != VerbClass.SAY || !behind || clause.word(i).form() == Form.BASE || i + 1 >= reach.to()) {
			return false;
		}
		Phrase subject = PhraseFinder.startingAt(clause, i + 1);
		if (subject == null || clause.is(i + 1, "that")) {
			return false;
		}
		Span speaker = clause.span(subject.from(), subject.to());
		Span cue = clause.span(i, i + 1);
		Span content = clause.span(reach.contentFrom(), i);
		found.add(new Statement(content, cue, speaker, clause.sentence().index(), Statement.Kind.SPEECH));
		return true;
	}

	/** "is believed to", "was announced by the ministry". */
	private static void passive(Clause clause, int i, Reach reach, List<Statement> found) {
		if (clause.is(i + 1, "by")) {
			agent(clause, i, reach, found);
			return;
		}
		VerbClass verb = clause.word(i).verb();
		boolean thought = verb == VerbClass.SAY || verb == VerbClass.THINK || verb == VerbClass.TELL;
		if (thought && clause.isAny(i + 1, "to", "that", "at") && i + 2 < reach.contentTo()) {
			Span cue = clause.span(i - 1, i + 1);
			Span content = clause.is(i + 1, "that") ? clause.span(i + 2, reach.contentTo())
					: clause.span(reach.contentFrom(), reach.contentTo());
			found.add(new Statement(content, cue, null, clause.sentence().index(), Statement.Kind.HEARSAY));
		}
	}

	/** "… estimated by X". */
	private static void agent(Clause clause, int i, Reach reach, List<Statement> found) {
		Phrase agent = (i + 2 < reach.to()) ? PhraseFinder.startingAt(clause, i + 2) : null;
		if (agent == null || clause.word(i).verb() == VerbClass.WANT
				|| clause.is(agent.from(), Kind.DETERMINER) && clause.isNumber(agent.from() + 1)
				|| clause.isNumber(agent.from()) || clause.word(agent.from()).form() == Form.ING
				|| i <= reach.contentFrom()) {
			return;
		}
		Span cue = clause.span(i, i + 2);
		boolean finite = clause.is(i - 1, Kind.AUXILIARY) || clause.isAdverb(i - 1);
		Phrase thing = PhraseFinder.endingAt(clause, i, reach.from());
		int from = finite || thing == null ? reach.contentFrom() : thing.from();
		found.add(new Statement(clause.span(from, i), cue, clause.span(agent.from(), agent.to()),
				clause.sentence().index(), Statement.Kind.OTHER));
	}

	/** "…, adding that"; "quoted officials saying". */
	private static void participle(Clause clause, int i, Reach reach, List<Statement> found) {
		boolean loose = i == reach.from() || clause.isComma(i - 1) || clause.isDash(i - 1) || clause.isQuote(i - 1)
				|| clause.isAdverb(i - 1) || clause.is(i - 1, Kind.PREPOSITION) || clause.is(i - 1, "and")
				|| clause.is(i - 1, "while");
		VerbClass verb = clause.word(i).verb();
		if (verb == null || i + 1 >= reach.contentTo() || !Complement.fits(clause, i)) {
			return;
		}
		Span speaker = null;
		if (loose) {
			speaker = (i == reach.from()) ? Subjects.after(clause, i, reach)
					: Subjects.shared(clause, reach, i - 1, found);
		}
		else {
			Phrase before = PhraseFinder.endingAt(clause, i, reach.from());
			if (before != null && !Subjects.isShare(clause, before)
					&& (Subjects.has(clause, before, Kind.DOCUMENT) || Subjects.has(clause, before, Kind.ANONYMOUS)
							|| clause.isAny(i + 1, "that", ":") || clause.isQuote(i + 1)
							|| verb == VerbClass.SAY && Subjects.has(clause, before, Kind.ROLE))) {
				Span sender = sends(clause, before, reach) ? Subjects.shared(clause, reach, before.from() - 1, found)
						: null;
				speaker = (sender != null) ? sender : clause.span(before.from(), before.to());
			}
		}
		if (speaker != null) {
			int to = (i == reach.from()) ? Subjects.firstComma(clause, i, reach.contentTo()) : reach.contentTo();
			found.add(new Statement(clause.span(i + 1, Math.max(i + 2, to)), clause.span(i, i + 1), speaker,
					clause.sentence().index(), kind(verb)));
		}
	}

	/** "issued a statement saying": whoever stands before the text speaks. */
	private static boolean sends(Clause clause, Phrase document, Reach reach) {
		int before = document.from() - 1;
		return before > reach.from() && clause.isAny(document.from(), "a", "an", "his", "her", "its", "their")
				&& clause.isWord(before) && !clause.is(before, Kind.PREPOSITION)
				&& !clause.is(before, Kind.SUBORDINATOR);
	}

}
