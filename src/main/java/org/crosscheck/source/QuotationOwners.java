package org.crosscheck.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who owns each quotation of a text, filled in as its statements are met in reading
 * order. Holds the state of one reading; not for use by several threads.
 */
final class QuotationOwners {

	private final List<Quotation> quotations;

	private final @Nullable Voice[] owners;

	/** The first quotation that does not end before the sentence. */
	private int first;

	private @Nullable Voice latest;

	private int latestSentence = -2;

	QuotationOwners(List<Quotation> quotations) {
		this.quotations = quotations;
		this.owners = new Voice[quotations.size()];
	}

	/**
	 * Goes on to a sentence.
	 * @return index of the first quotation that does not end before it
	 */
	int moveTo(Sentence sentence) {
		while (this.first < this.quotations.size()
				&& this.quotations.get(this.first).span().end() <= sentence.span().start()) {
			this.first++;
		}
		return this.first;
	}

	/** Who spoke last, {@code null} before the first. */
	@Nullable Voice latest() {
		return this.latest;
	}

	@Nullable Voice owner(int quotation) {
		return this.owners[quotation];
	}

	/** Indices of the quotations that have an owner. */
	Set<Integer> owned() {
		return IntStream.range(0, this.owners.length)
			.filter((index) -> this.owners[index] != null)
			.boxed()
			.collect(Collectors.toSet());
	}

	/** A statement owns the quotations its content touches. */
	void claim(Span content, Voice voice) {
		for (int q = this.first; q < this.quotations.size()
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
	void claimBefore(Sentence sentence, Sentence before, Clause clause, Voice voice) {
		Span speaker = voice.speaker();
		Span cue = voice.cue();
		int last = this.first - 1;
		if (speaker == null || cue == null || last < 0) {
			return;
		}
		int verb = sentence.tokenAt(cue.end() - 1);
		boolean opens = Math.min(speaker.start(), cue.start()) == sentence.span().start() && verb <= 12;
		if (opens && before.paragraph() == sentence.paragraph() && !clause.is(verb + 1, "that")
				&& !clause.is(verb + 1, ":") && !clause.isQuote(verb + 1)
				&& this.quotations.get(last).span().end() == before.span().end()) {
			this.owners[last] = voice;
		}
	}

	/**
	 * Quotations of the sentence that no statement owns go on with the latest speaker.
	 * @param spoken who speaks in the sentence, {@code null} when nobody does
	 * @param introducer whom the sentence before is about, for a quotation that nobody
	 * has spoken near
	 */
	void inherit(Sentence sentence, @Nullable Voice spoken, Introducer introducer) {
		for (int q = this.first; q < this.quotations.size()
				&& this.quotations.get(q).span().start() < sentence.span().end(); q++) {
			Quotation here = this.quotations.get(q);
			boolean ends = here.span().end() <= sentence.span().end();
			if (this.owners[q] == null && ends) {
				this.owners[q] = heir(sentence, spoken, introducer, q);
			}
		}
		if (spoken != null) {
			this.latest = spoken;
			this.latestSentence = sentence.index();
		}
		else if (this.first < this.quotations.size()
				&& this.quotations.get(this.first).span().overlaps(sentence.span())) {
			this.latestSentence = sentence.index();
		}
	}

	private @Nullable Voice heir(Sentence sentence, @Nullable Voice spoken, Introducer introducer, int q) {
		Quotation here = this.quotations.get(q);
		if (here.continues() && q > 0) {
			return this.owners[q - 1];
		}
		if (here.isPhrase()) {
			return null;
		}
		if (spoken != null) {
			return spoken;
		}
		return (sentence.index() - this.latestSentence <= 2) ? this.latest : introducer.of(sentence, here);
	}

	/** Finds whom the sentence before a quotation is about. */
	interface Introducer {

		@Nullable Voice of(Sentence sentence, Quotation quotation);

	}

}
