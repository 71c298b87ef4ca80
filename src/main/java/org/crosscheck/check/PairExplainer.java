package org.crosscheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.NumericClaim;
import org.jspecify.annotations.Nullable;

/**
 * Tells how two claims compare slot by slot, what speaks for their being of one event,
 * and which rule decided (semantics.md section 2). Immutable and safe for use by several
 * threads.
 */
public final class PairExplainer {

	/** Signs shown; the others weigh less. */
	private static final int SIGNS = 8;

	private final ComparandReader reader;

	private final ArticleLikeness likeness;

	private final SameEvent sameEvent = new SameEvent();

	private final PairJudge judge = new PairJudge(this.sameEvent);

	private final PopulationSlot populations = new PopulationSlot();

	private final RunGates gates;

	/**
	 * Reads the word lists and the weights once.
	 * @param days most days between two articles of one event in a run
	 */
	public PairExplainer(int days) {
		WordRarity rarity = new WordRarity();
		this.reader = new ComparandReader(rarity);
		this.likeness = new ArticleLikeness(rarity, this.sameEvent);
		this.gates = new RunGates(this.judge, days);
	}

	/**
	 * The explanation, a sentence or a slot a line; the last line tells whether a run
	 * holds the two against each other.
	 * @param claims all claims of the articles that the two stand in
	 */
	public List<String> explain(ClaimInContext one, ClaimInContext other, List<NumericClaim> claims) {
		Comparand a = read(one, claims);
		Comparand b = read(other, claims);
		List<String> lines = new ArrayList<>();
		lines.add(claim(one));
		lines.add(claim(other));
		for (ClaimInContext each : List.of(one, other)) {
			if (each.claim().skip() != null) {
				lines.add("not compared: " + each.claim().place().surface() + " is " + each.claim().skip());
			}
		}
		lines
			.add("counted: " + counted(a) + " | " + counted(b) + ": " + this.populations.compare(a.claim(), b.claim()));
		lines.add("happens: " + shown(a.claim().scope().event()) + " | " + shown(b.claim().scope().event()));
		lines.add("measure: " + a.claim().measure() + " | " + b.claim().measure());
		lines.add("stage: " + a.claim().stage() + " | " + b.claim().stage());
		lines.add("time: " + TimeSlot.compare(one, other));
		lines.add("said by: " + source(a) + " | " + source(b) + ": " + a.party(b) + reason(a, b));
		lines.add("event: " + event(a.event()) + " | " + event(b.event()));
		double oneStory = this.likeness.probability(this.likeness.gistOf(one.article()),
				this.likeness.gistOf(other.article()));
		lines.add(number("articles about one event: %.2f", oneStory));
		Map<EventSign, Double> signs = EventSigns.of(a, b);
		EventSetting setting = EventSetting.of(a, b);
		lines.add(number("claims of one event: %.2f", this.sameEvent.probability(setting, signs)) + ", " + setting
				+ signs(setting, signs));
		Verdict verdict = this.judge.judge(a, b, oneStory);
		lines.add("verdict: " + verdict(verdict));
		if (verdict instanceof Verdict.Judged) {
			String apart = this.gates.apart(one, other, claims, oneStory);
			lines.add(apart.isEmpty() ? "in a run: they are held against each other"
					: "in a run: they are not held against each other: " + apart);
		}
		return List.copyOf(lines);
	}

	/** As a run reads it; a claim that a run leaves out is read alone. */
	private Comparand read(ClaimInContext context, List<NumericClaim> claims) {
		NumericClaim claim = context.claim();
		List<NumericClaim> read = claim.isCompared() ? claims.stream()
			.filter((one) -> one.isCompared() && one.articleId().equals(claim.articleId()))
			.toList() : List.of(claim);
		return this.reader.read(context.article(), read)
			.stream()
			.filter((one) -> one.claim().id().equals(claim.id()))
			.findFirst()
			.orElseThrow();
	}

	private String signs(EventSetting setting, Map<EventSign, Double> signs) {
		return signs.keySet()
			.stream()
			.filter((sign) -> this.sameEvent.weight(setting, sign) * signs.getOrDefault(sign, 0.0) != 0)
			.sorted(Comparator.comparingDouble((
					EventSign sign) -> -Math.abs(this.sameEvent.weight(setting, sign) * signs.getOrDefault(sign, 0.0))))
			.limit(SIGNS)
			.map((sign) -> number(", " + sign + " %+.2f",
					this.sameEvent.weight(setting, sign) * signs.getOrDefault(sign, 0.0)))
			.reduce("", String::concat);
	}

	private static String verdict(Verdict verdict) {
		if (verdict instanceof Verdict.Judged judged) {
			String kind = (judged.kind() != null) ? " " + judged.kind() : "";
			return judged.label() + kind + number(", confidence %.2f: ", judged.confidence()) + judged.rule();
		}
		return (verdict instanceof Verdict.NotComparable apart) ? "not comparable: " + apart.why() : verdict.toString();
	}

	private static String claim(ClaimInContext context) {
		NumericClaim claim = context.claim();
		return claim.id() + " " + claim.place().surface() + " (" + shown(context.article().publisher()) + ", "
				+ shown(context.article().published()) + "): " + claim.place().sentence();
	}

	private static String counted(Comparand claim) {
		String phrase = claim.claim().counted().phrase();
		return shown(phrase.isEmpty() ? claim.claim().subject().phrase() : phrase);
	}

	private static String source(Comparand claim) {
		return shown(claim.claim().attribution().source());
	}

	/** Why two named parties are taken for one or for two. */
	private static String reason(Comparand a, Comparand b) {
		Party one = a.party();
		Party other = b.party();
		return (one != null && other != null) ? " (" + one.linkTo(other).reason() + ")" : "";
	}

	private static String event(EventFrame event) {
		return event.kind() + " " + shown((event.day() != null) ? event.day().first() : null) + " " + event.places()
				+ " " + event.manners() + " " + event.targets();
	}

	private static String shown(@Nullable Object value) {
		return (value == null || value.toString().isEmpty()) ? "-" : value.toString();
	}

	private static String number(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

}
