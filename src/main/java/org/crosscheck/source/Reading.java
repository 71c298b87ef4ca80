package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** Who owns each quotation, filled in as statements are met. */
	private final @Nullable Voice[] owners;

	private @Nullable Voice latest;

	private int latestSentence = -2;

	private final Map<Integer, Clause> clauses = new HashMap<>();

	private final Map<Integer, Speakers> states = new HashMap<>();

	private int quotation;

	private int colonParagraph = -2;

	Reading(Lexicon lexicon, Weigher weigher, AnalysedText text, TextLayout layout, NamedInText named) {
		this.weigher = weigher;
		this.lexicon = lexicon;
		this.text = text;
		this.layout = layout;
		this.named = named;
		this.speakers = new Speakers(lexicon, named);
		this.quotations = QuotationFinder.find(text, layout.ignored());
		this.owners = new Voice[this.quotations.size()];
	}

	Attributions result() {
		for (Sentence sentence : this.text.sentences()) {
			if (!this.layout.ignored().contains(sentence.index())) {
				read(sentence);
			}
		}
		spreadQuotations();
		Set<Integer> owned = IntStream.range(0, this.owners.length)
			.filter((index) -> this.owners[index] != null)
			.boxed()
			.collect(Collectors.toSet());
		Passage passage = new Passage(this.text, this.clauses, this.voices, this.states, this.quotations, owned,
				this.layout.headlines());
		return new Attributions(passage, this.named, this.weigher);
	}

	private void read(Sentence sentence) {
		while (this.quotation < this.quotations.size()
				&& this.quotations.get(this.quotation).span().end() <= sentence.span().start()) {
			this.quotation++;
		}
		Clause clause = new Clause(sentence, this.lexicon, this.quotations, this.quotation);
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
				claim(statement, voice);
				if (spoken == null && statement.kind().isSpeech()) {
					claimBefore(sentence, clause, voice);
				}
				spoken = statement.kind().isSpeech() ? voice : spoken;
			}
		}
		inherit(sentence, spoken);
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

	/** A statement owns the quotations its content touches. */
	private void claim(Statement statement, Voice voice) {
		Span content = statement.content();
		for (int q = this.quotation; q < this.quotations.size()
				&& this.quotations.get(q).span().start() < content.end(); q++) {
			if (this.quotations.get(q).span().overlaps(content) && this.owners[q] == null) {
				this.owners[q] = voice;
			}
		}
	}

	/**
	 * "“…!” X shouted as he left.": the quotation right before the sentence, when speaker
	 * and cue open it.
	 */
	private void claimBefore(Sentence sentence, Clause clause, Voice voice) {
		Span speaker = voice.speaker();
		Span cue = voice.cue();
		int last = this.quotation - 1;
		if (speaker == null || cue == null || last < 0 || sentence.index() == 0) {
			return;
		}
		Sentence before = this.text.sentences().get(sentence.index() - 1);
		int verb = sentence.tokenAt(cue.end() - 1);
		boolean opens = Math.min(speaker.start(), cue.start()) == sentence.span().start() && verb <= 12;
		if (opens && before.paragraph() == sentence.paragraph() && !clause.is(verb + 1, "that")
				&& !clause.is(verb + 1, ":") && !clause.isQuote(verb + 1)
				&& this.quotations.get(last).span().end() == before.span().end()) {
			this.owners[last] = voice;
		}
	}

	/** "X argued that:" speaks for the next paragraph, when that is no quotation. */
	private void introduced(Sentence sentence, Clause clause) {
		Voice voice = this.latest;
		if (voice != null && this.colonParagraph == sentence.paragraph() - 1 && clause.quotation(0) == Clause.OUTSIDE) {
			add(sentence.index(),
					new Voice(sentence.span(), voice.party(), voice.speaker(), voice.cue(), Statement.Kind.SPEECH));
		}
	}

	/**
	 * Quotations of the sentence that no statement owns go on with the latest speaker.
	 */
	private void inherit(Sentence sentence, @Nullable Voice spoken) {
		for (int q = this.quotation; q < this.quotations.size()
				&& this.quotations.get(q).span().start() < sentence.span().end(); q++) {
			Quotation here = this.quotations.get(q);
			boolean ends = here.span().end() <= sentence.span().end();
			if (this.owners[q] != null || !ends) {
				continue;
			}
			boolean near = sentence.index() - this.latestSentence <= 2;
			if (here.continues() && q > 0) {
				this.owners[q] = this.owners[q - 1];
			}
			else if (spoken != null && !here.isPhrase()) {
				this.owners[q] = spoken;
			}
			else if (!here.isPhrase() && near) {
				this.owners[q] = this.latest;
			}
			else if (!here.isPhrase()) {
				this.owners[q] = introducer(sentence, here);
			}
		}
		List<Token> tokens = sentence.tokens();
		if (spoken != null && tokens.get(tokens.size() - 1).is(":")) {
			this.colonParagraph = sentence.paragraph();
		}
		if (spoken != null) {
			this.latest = spoken;
			this.latestSentence = sentence.index();
		}
		else if (this.quotation < this.quotations.size()
				&& this.quotations.get(this.quotation).span().overlaps(sentence.span())) {
			this.latestSentence = sentence.index();
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
				Voice owner = this.owners[k];
				if (owner != null) {
					Quotation quoted = this.quotations.get(k);
					add(sentence.index(), new Voice(quoted.span(), owner.party(), owner.speaker(), owner.cue(),
							quoted.isPhrase() ? Statement.Kind.SPEECH : Statement.Kind.QUOTED));
				}
			}
		}
	}

}
