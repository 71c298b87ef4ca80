package org.crosscheck.source;

import org.crosscheck.text.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a cue attributing a number. The names of features are part
 * of the model: whoever changes them trains again (src/docs/attribution-model.md).
 */
final class CueFeatures {

	private final Place place;

	private final Clause clause;

	private final Syntax syntax;

	private final int cue;

	private final String kind;

	private final String lemma;

	private final String speaker;

	private final @Nullable Voice voice;

	private final Features features = new Features();

	/**
	 * A cue in the number's own sentence.
	 * @param cue its token
	 * @param word what is known of it
	 * @param speaker the head of the speaker's phrase, -1 without one
	 * @param voice the statement of the rules that it makes, when they saw one
	 */
	CueFeatures(Place place, int cue, CueWords.Cue word, int speaker, @Nullable Voice voice) {
		this.place = place;
		this.clause = place.clause();
		this.syntax = place.syntax();
		this.cue = cue;
		this.voice = voice;
		String lower = this.clause.token(cue).lower();
		boolean phrase = SpeakerFinder.isPhrase(this.clause, this.syntax, cue);
		String tag = this.syntax.tag(cue);
		this.kind = phrase ? "phrase " + lower
				: word.isListed() || this.syntax.isVerb(cue) ? word.kind() : tag.startsWith("NN") ? "noun" : "mark";
		this.lemma = word.isListed() ? word.lemma() : phrase ? lower : "unlisted";
		Party party = (voice != null) ? voice.party() : null;
		this.speaker = (phrase && party != null) ? party.sourceClass().name()
				: SpeakerFinder.kind(this.clause, this.syntax, speaker);
	}

	/** Features of an open quotation's speaker. */
	static Features ofQuotation(Place place, Voice voice) {
		Features features = new Features();
		features.add("quote");
		features.add("quote party=" + partyOf(voice));
		features.add("quote kind=" + place.kind());
		features.add("quote cue=" + (voice.cue() != null));
		int index = place.clause().quotation(place.number());
		features.add("quote in=" + (index >= 0));
		if (index >= 0) {
			Quotation quotation = place.passage().quotations().get(index);
			features.add("quote words=" + Buckets.of(quotation.words()));
			features.add("quote continues=" + quotation.continues());
			features.add("quote begins=" + place.clause().sentence().span().contains(quotation.span().start()));
		}
		return features;
	}

	private static String partyOf(Voice voice) {
		Party party = voice.party();
		return (party != null) ? party.sourceClass().name() : "nobody";
	}

	Features all() {
		rules();
		tree();
		order();
		if (this.syntax.isVerb(this.cue)) {
			verb();
		}
		return this.features;
	}

	private void rules() {
		String found = found();
		add("cue");
		add(found);
		add(found, this.kind);
		add(found, quotation());
		if (this.voice != null) {
			add("rule rank=" + Math.min(2, this.place.voices().indexOf(this.voice)));
			add("rule stated=" + this.voice.stated());
			add("rule party=" + partyOf(this.voice));
			add("rule shape=" + RuleShape.of(this.clause, this.voice));
			add(this.kind, "rule shape=" + RuleShape.of(this.clause, this.voice));
		}
	}

	private void tree() {
		TreePath path = this.place.path();
		String found = found();
		String by = "by=" + path.relation(this.cue);
		String over = "over=" + path.borders(this.cue);
		String above = path.leadsTo(this.cue) ? "above" : "beside";
		String depth = above + Math.min(3, path.clauses(this.cue));
		String speaks = "speaker=" + this.speaker;
		String quoted = "quotation=" + quotation();
		String tag = this.syntax.isVerb(this.cue) ? this.syntax.tag(this.cue) : "";
		add(this.kind);
		add("lemma", this.lemma);
		add(found, by);
		add(found, over);
		add(found, above, side());
		add(found, this.kind, above, side());
		add(found, this.kind, side(), by);
		add(this.kind, by);
		add(this.kind, over);
		add(this.kind, by, over);
		add(depth);
		add(this.kind, depth);
		add(this.kind, "tag=" + tag);
		add(speaks);
		add(this.kind, speaks);
		add(by, speaks);
		add(quoted);
		add(this.kind, quoted);
	}

	private void order() {
		boolean comma = false;
		int from = Math.min(this.cue, this.place.number()) + 1;
		int to = Math.max(this.cue, this.place.number());
		for (int i = from; i < to; i++) {
			comma |= this.clause.isComma(i);
		}
		String above = this.place.path().leadsTo(this.cue) ? "above" : "beside";
		String parted = "comma=" + comma;
		add("distance=" + Buckets.of(to - from + 1), side(), parted);
		add(this.kind, above, side(), parted);
		add("by=" + this.place.path().relation(this.cue), side(), parted);
	}

	private void verb() {
		String mood = "mood=" + Mood.of(this.clause, this.syntax, this.cue);
		int said = this.syntax.child(this.cue, "ccomp");
		boolean that = said >= 0 && this.syntax.child(said, "mark") >= 0;
		int object = this.syntax.object(this.cue);
		add(mood);
		add(this.kind, mood);
		add(this.kind, "clause=" + ((said < 0) ? "none" : that ? "that" : "bare"));
		add(this.kind, "object=" + ((object < 0) ? "none" : SpeakerFinder.kind(this.clause, this.syntax, object)));
	}

	private String found() {
		return (this.voice != null) ? "rule" : "no rule";
	}

	private String side() {
		return (this.cue < this.place.number()) ? "before" : "behind";
	}

	/** Where cue and number stand as to quotation marks. */
	private String quotation() {
		int own = this.clause.quotation(this.cue);
		int number = this.clause.quotation(this.place.number());
		if (own == number) {
			return (own == Clause.OUTSIDE) ? "none" : "same";
		}
		return (own == Clause.OUTSIDE) ? "around number" : (number == Clause.OUTSIDE) ? "around cue" : "two";
	}

	private void add(String... parts) {
		this.features.add(parts);
	}

}
