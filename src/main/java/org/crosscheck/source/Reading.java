package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.Token;
import org.jspecify.annotations.Nullable;

/** One pass over one text, sentence by sentence. */
final class Reading {

	/**
	 * Every number of a sentence looks at all its voices; garbage must not make that the
	 * square of the sentence's length.
	 */
	private static final int MOST_VOICES = 100;

	private final Lexicon lexicon;

	private final Weigher weigher;

	private final AnalysedText text;

	private final TextLayout layout;

	private final Speakers speakers;

	private final StatementReader reader = new StatementReader();

	private final List<Quotation> quotations;

	private final NamedInText named;

	private final Map<Integer, List<Voice>> voices = new HashMap<>();

	private final QuotationOwners owners;

	private final Map<Integer, Clause> clauses = new HashMap<>();

	private final Map<Integer, Speakers> states = new HashMap<>();

	private int colonParagraph = -2;

	Reading(Lexicon lexicon, Weigher weigher, AnalysedText text, TextLayout layout, NamedInText named) {
		this.weigher = weigher;
		this.lexicon = lexicon;
		this.text = text;
		this.layout = layout;
		this.named = named;
		this.speakers = new Speakers(lexicon, named);
		this.quotations = QuotationFinder.find(text, layout.ignored());
		this.owners = new QuotationOwners(this.quotations);
	}

	Attributions result() {
		for (Sentence sentence : this.text.sentences()) {
			if (!this.layout.ignored().contains(sentence.index())) {
				read(sentence);
			}
		}
		spreadQuotations();
		Passage passage = new Passage(this.text, this.clauses, this.voices, this.states, this.quotations,
				this.owners.owned(), this.layout.headlines());
		return new Attributions(passage, this.named, this.weigher);
	}

	private void read(Sentence sentence) {
		Clause clause = new Clause(sentence, this.lexicon, this.quotations, this.owners.moveTo(sentence));
		this.clauses.put(sentence.index(), clause);
		this.states.put(sentence.index(), this.speakers.copy());
		boolean headline = this.layout.headlines().contains(sentence.index());
		Voice spoken = null;
		introduced(sentence, clause);
		mention(sentence, clause);
		for (Statement statement : this.reader.read(clause, headline)) {
			int level = clause.quotation(sentence.tokenAt(statement.cue().start()));
			Span speaker = statement.speaker();
			Party party = (speaker != null) ? this.speakers.resolve(sentence, speaker) : null;
			if (speaker != null && party == null) {
				continue;
			}
			Voice voice = new Voice(statement.content(), party, speaker, statement.cue(), statement.kind());
			add(sentence.index(), voice);
			if (level == Clause.OUTSIDE && party != null) {
				this.owners.claim(statement.content(), voice);
				if (spoken == null && statement.kind().isSpeech() && sentence.index() > 0) {
					this.owners.claimBefore(sentence, this.text.sentences().get(sentence.index() - 1), clause, voice);
				}
				spoken = statement.kind().isSpeech() ? voice : spoken;
			}
		}
		List<Token> tokens = sentence.tokens();
		if (spoken != null && tokens.get(tokens.size() - 1).is(":")) {
			this.colonParagraph = sentence.paragraph();
		}
		this.owners.inherit(sentence, spoken, this::introducer);
	}

	/** Whom the sentence opens with, a title before the name left out. */
	private void mention(Sentence sentence, Clause clause) {
		List<Token> tokens = sentence.tokens();
		int to = 0;
		while (to < tokens.size() && to < 6 && tokens.get(to).isCapitalised()) {
			to++;
		}
		if (to > 0) {
			this.speakers.mention(tokens.get(to - 1).text());
		}
		Phrase first = clause.is(0, "the") ? PhraseFinder.startingAt(clause, 0) : null;
		if (first != null
				&& (clause.is(first.to() - 1, Lexicon.Kind.BODY) || clause.is(first.to() - 1, Lexicon.Kind.ROLE))) {
			this.speakers.mention(sentence, clause.span(first.from(), first.to()));
		}
	}

	/** "X argued that:" speaks for the next paragraph, when that is no quotation. */
	private void introduced(Sentence sentence, Clause clause) {
		Voice voice = this.owners.latest();
		if (voice != null && this.colonParagraph == sentence.paragraph() - 1 && clause.quotation(0) == Clause.OUTSIDE) {
			add(sentence.index(),
					new Voice(sentence.span(), voice.party(), voice.speaker(), voice.cue(), Statement.Kind.SPEECH));
		}
	}

	/** "The minister defended it. “…": whom the sentence right before is about. */
	private @Nullable Voice introducer(Sentence sentence, Quotation here) {
		if (sentence.index() == 0 || here.span().start() != sentence.span().start()) {
			return null;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		Clause clause = this.clauses.get(before.index());
		if (clause == null || before.paragraph() != sentence.paragraph()) {
			return null;
		}
		Span subject = Subjects.opening(clause);
		Party party = (subject != null) ? this.speakers.identify(before, subject) : null;
		boolean person = party != null && party.kind() == Party.Kind.PERSON;
		return person ? new Voice(here.span(), party, subject, null, Statement.Kind.SPEECH) : null;
	}

	private void add(int sentence, Voice voice) {
		List<Voice> here = this.voices.computeIfAbsent(sentence, (key) -> new ArrayList<>());
		if (here.size() < MOST_VOICES) {
			here.add(voice);
		}
	}

	/** Everything inside an owned quotation is its owner's. */
	private void spreadQuotations() {
		int q = 0;
		for (Sentence sentence : this.text.sentences()) {
			while (q < this.quotations.size() && this.quotations.get(q).span().end() <= sentence.span().start()) {
				q++;
			}
			for (int k = q; k < this.quotations.size()
					&& this.quotations.get(k).span().start() < sentence.span().end(); k++) {
				Voice owner = this.owners.owner(k);
				if (owner != null) {
					Quotation quoted = this.quotations.get(k);
					add(sentence.index(), new Voice(quoted.span(), owner.party(), owner.speaker(), owner.cue(),
							quoted.isPhrase() ? Statement.Kind.SPEECH : Statement.Kind.QUOTED));
				}
			}
		}
	}

}
