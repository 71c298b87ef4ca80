package org.crosscheck.source;

import java.util.List;

import org.crosscheck.source.Lexicon.Form;
import org.crosscheck.source.Lexicon.Kind;
import org.crosscheck.source.Lexicon.Word;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what one verb attributes: its subject, and its complement on either side. */
final class VerbReader {

	/** Whether the word at token {@code i} is a verb, or one behind "has" or "…, X". */
	static boolean mayRead(Clause clause, int i) {
		int helper = i - 1;
		while (clause.isAdverb(helper)) {
			helper--;
		}
		return clause.word(i).verb() != null || clause.word(i).verbInPerfect() != null
				&& (clause.isAny(helper, "has", "have", "had") || Subjects.closes(clause, i));
	}

	/** Adds the statement of the verb at token {@code i}, when it makes one. */
	void read(Clause clause, int i, List<Statement> found) {
		Word word = clause.word(i);
		VerbClass verb = (word.verb() != null) ? word.verb() : word.verbInPerfect();
		if (verb == null) {
			return;
		}
		Reach reach = Reach.of(clause, i);
		int left = i - 1;
		boolean passive = false;
		boolean helped = false;
		while (left >= reach.from() && (clause.isAdverb(left) || clause.isAuxiliary(left))) {
			passive |= clause.is(left, Kind.PASSIVE) && !helped;
			helped |= clause.isAuxiliary(left);
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
			PassiveReader.read(clause, i, reach, found);
			return;
		}
		if (word.form() == Form.PRESENT && clause.is(i + 1, "of") && verb != VerbClass.TALK
				|| clause.isAny(i, "citing", "quoting")) {
			return;
		}
		if (word.mayBeParticiple() && clause.is(i + 1, "by")) {
			PassiveReader.agent(clause, i, reach, found);
			return;
		}
		if (word.form() == Form.ING && !helped) {
			ParticipleReader.read(clause, i, reach, found);
			return;
		}
		if (word.mayBeParticiple() && i == 0 && clause.is(1, "to")) {
			int comma = Subjects.firstComma(clause, i, reach.to());
			found.add(new Statement(clause.span(1, Math.max(2, comma)), clause.span(0, 1), null,
					clause.sentence().index(), Statement.Kind.HEARSAY));
			return;
		}
		if (word.form() == Form.PARTICIPLE && !helped) {
			return;
		}
		Phrase before = (left >= reach.from()) ? PhraseFinder.endingAt(clause, left + 1, reach.from()) : null;
		boolean alone = before == null || before.to() - before.from() == 1;
		boolean relative = alone && clause.isAny(left, "who", "which", "that") && left > reach.from();
		if (relative) {
			int end = left - (clause.isComma(left - 1) ? 1 : 0);
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
		if (before != null && insertion(clause, before, i, speaker, cue, reach, found)) {
			return;
		}
		List<Span> contents = relative ? Placement.right(clause, i, reach)
				: Placement.content(clause, i, before, reach);
		contents.forEach((span) -> found
			.add(new Statement(span, cue, speaker, clause.sentence().index(), kind(clause, span, i, verb))));
	}

	/** "…, X said.": nothing follows, and a comma parts what is said from who says it. */
	private static Statement.Kind kind(Clause clause, Span content, int i, VerbClass verb) {
		int behind = clause.sentence().tokenAt(content.end() - 1) + 1;
		boolean last = i + 1 >= clause.size() || i + 2 == clause.size() && clause.isBreak(i + 1);
		boolean closing = last && content.end() <= clause.token(i).start() && clause.isComma(behind - 1)
				&& (verb == VerbClass.SAY || verb == VerbClass.THINK || verb == VerbClass.FIND);
		boolean spokenOf = verb == VerbClass.TALK && clause.isNumberLike(i + 2);
		return closing ? Statement.Kind.CLOSING : spokenOf ? Statement.Kind.FIGURE : kind(verb);
	}

	/** "…, which officials say began here, …": the relative clause alone. */
	private static boolean insertion(Clause clause, Phrase subject, int i, Span speaker, Span cue, Reach reach,
			List<Statement> found) {
		int pronoun = subject.from() - 1;
		boolean inserted = clause.isAny(pronoun, "which", "who", "whom") && clause.isComma(pronoun - 1);
		int to = inserted ? Subjects.firstComma(clause, i, reach.contentTo()) : i;
		if (inserted && i + 1 < to) {
			found.add(new Statement(clause.span(i + 1, to), cue, speaker, clause.sentence().index(),
					Statement.Kind.OTHER));
		}
		return inserted;
	}

	static Statement.Kind kind(VerbClass verb) {
		return (verb == VerbClass.SAY || verb == VerbClass.TELL) ? Statement.Kind.SPEECH : Statement.Kind.OTHER;
	}

	/** "That tells us", "the minister's declared goal". */
	private static boolean isNoParty(Clause clause, Phrase subject) {
		int last = subject.to() - 1;
		return isNobody(clause, subject.from()) || clause.isAny(last, "'s", "’s")
				|| last == subject.from() && clause.isAny(last, "that", "this", "these", "those");
	}

	/** "Neither side", "no group", "nobody". */
	static boolean isNobody(Clause clause, int i) {
		return clause.isAny(i, "neither", "no", "nobody", "none", "no-one") && !clause.isCapital(i + 1);
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
		if (verb != VerbClass.SAY || !behind || i + 1 >= reach.to()) {
			return false;
		}
		Phrase subject = PhraseFinder.startingAt(clause, i + 1);
		boolean base = clause.word(i).form() == Form.BASE;
		boolean closing = base && i + 2 >= clause.size() && clause.word(i + 1).form() == Form.PRESENT;
		if (subject == null || closing || clause.is(i + 1, "that") || base && !Subjects.isPlural(clause, subject)) {
			return false;
		}
		Span speaker = clause.span(subject.from(), subject.to());
		Span cue = clause.span(i, i + 1);
		Span content = clause.span(reach.contentFrom(), i);
		found.add(new Statement(content, cue, speaker, clause.sentence().index(), Statement.Kind.SPEECH));
		return true;
	}

}
