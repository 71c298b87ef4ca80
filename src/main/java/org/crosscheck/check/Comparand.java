package org.crosscheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.crosscheck.claim.AsOf;
import org.crosscheck.claim.EventFrame;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Predicate;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready for comparison: what every pair would otherwise read from its
 * sentence again. Immutable.
 *
 * @param context the claim and its article
 * @param plausible plausible interval in the base unit
 * @param strict strict interval in the base unit
 * @param names names in the sentence of anything but countries
 * @param people countries whose people are counted ("North Korean troops")
 * @param words content words besides the event, the thing counted, countries and speaker
 * @param predicate content words besides the thing counted and the names
 * @param sentence what its sentence says besides
 * @param ofOneDay whether the number is of one day, night or week only
 * @param assailant whether its article tells of the death of whoever did it
 * @param sole the sort of thing of which its party gives no other number in the article,
 * else empty ({@link SoleFigures})
 * @param attribute what the value is said of
 * @param fact what it tells of a named person, {@code null} when nothing that is compared
 * so
 * @param party who says it, {@code null} when unnamed
 * @param tellings the words of each event of the article
 */
record Comparand(ClaimInContext context, Interval plausible, Interval strict, Set<String> names, Set<String> people,
		Set<String> words, Set<String> predicate, SentenceReading sentence, boolean ofOneDay, boolean assailant,
		String sole, Attribute attribute, @Nullable PersonFact fact, @Nullable Party party, List<EventWords> tellings) {

	private static final int FAR = 4;

	private static final Set<Dimension> SIZES = Set.of(Dimension.AREA, Dimension.LENGTH, Dimension.SPEED,
			Dimension.MASS, Dimension.VOLUME);

	/** The event that the sentence tells of. */
	EventFrame event() {
		return this.context.article().events().get(claim().scope().telling());
	}

	NumericClaim claim() {
		return this.context.claim();
	}

	/**
	 * The number as written, in the base unit: a wider interval around it makes no event
	 * likelier, else widening one could create a contradiction.
	 */
	Interval written() {
		Value value = claim().value();
		return value.unit().toBase(Interval.closed(value.low(), value.high()));
	}

	/** Whether the number is the sum over a whole war or a long time. */
	boolean whole() {
		return event().kind() == EventFrame.Kind.WHOLE;
	}

	/** Whether it is of the event its article is about. */
	boolean isMain() {
		return claim().scope().telling() == 0;
	}

	/** How alike the words of the two events are, 0 to 1. */
	double words(Comparand other) {
		return telling().similarity(other.telling());
	}

	private EventWords telling() {
		return this.tellings.get(claim().scope().telling());
	}

	/**
	 * How alike one of the two events is to another one of the other article, at most.
	 */
	double bestRival(Comparand other) {
		return sameArticle(other) ? 0 : Math.max(best(this, other), best(other, this));
	}

	private static double best(Comparand one, Comparand other) {
		double best = 0;
		for (int i = 0; i < other.tellings.size(); i++) {
			boolean rival = i != other.claim().scope().telling();
			best = rival ? Math.max(best, one.telling().similarity(other.tellings.get(i))) : best;
		}
		return best;
	}

	/** Whether the numbers are of different days by their words ("over the past day"). */
	boolean ofAnotherDay(Comparand other) {
		LocalDate day = this.context.article().published();
		LocalDate others = other.context.article().published();
		return (this.ofOneDay || other.ofOneDay) && areApart(day, others) && areApart(day(), other.day());
	}

	private static boolean areApart(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && other != null && !one.equals(other);
	}

	/** Whether one party answers with its number to that of the other one. */
	boolean answers(Comparand other) {
		return answersTo(other) || other.answersTo(this);
	}

	/** "A research centre" is nobody who was named before, whoever it is. */
	private boolean answersTo(Comparand other) {
		String source = claim().attribution().source();
		return claim().subject().antecedent().equals(other.claim().id()) && source != null
				&& (party(other) == Slot.DIFFERENT || source.startsWith("A ") || source.startsWith("a ")
						|| source.startsWith("An ") || source.startsWith("an "));
	}

	/** The one day that the text gives the number, else that of the article. */
	private @Nullable LocalDate day() {
		AsOf asOf = claim().asOf();
		DatePeriod named = (asOf.basis() == AsOf.Basis.TEXT) ? asOf.period() : null;
		return (named != null && named.first().equals(named.last())) ? named.first()
				: this.context.article().published();
	}

	/** Whether both are things that one holder has. */
	boolean sameHolder(Comparand other) {
		String holder = claim().counted().holder();
		return !holder.isEmpty() && holder.equals(other.claim().counted().holder());
	}

	/**
	 * Whether two articles give one number each of one sort of thing, of one order. What
	 * differs by more than {@value #FAR} times is mostly of a part or of a wider place.
	 */
	boolean isSoleLike(Comparand other) {
		return !sameArticle(other) && !this.sole.isEmpty() && this.sole.equals(other.sole)
				&& PairDecision.isPlan(claim()) == PairDecision.isPlan(other.claim()) && !isFarFrom(other)
				&& (claim().value().unit().dimension() == Dimension.COUNT || party(other) == Slot.EQUAL)
				&& !isApart(claim().counted().predicate().agent(), other.claim().counted().predicate().agent());
	}

	private boolean isFarFrom(Comparand other) {
		return written().low() > FAR * other.written().high() || other.written().low() > FAR * written().high();
	}

	/** "Orrin won six counties", "Halvard won nine counties". */
	private static boolean isApart(String one, String other) {
		return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
	}

	/**
	 * Whether both are values of one attribute of one owner. Where one side does not tell
	 * whose, nothing there may name another one.
	 */
	boolean sameAttribute(Comparand other) {
		return this.attribute.isOne(other.attribute) || isBareNameOf(other) || other.isBareNameOf(this)
				|| leavesOwnerOut(other) && (this.attribute.owner().isEmpty() ? mayMean(other) : other.mayMean(this));
	}

	/** Whether it tells how large, heavy or fast something is. */
	boolean isSize() {
		return SIZES.contains(claim().value().unit().dimension());
	}

	/** "The fire" after "the Lunda fire", of what has a size. */
	private boolean isBareNameOf(Comparand other) {
		String bare = this.attribute.name();
		String full = other.attribute.name();
		return isSize() && !bare.isEmpty() && full.endsWith(" " + bare)
				&& this.attribute.owner().equals(other.attribute.owner())
				&& other.names.contains(full.substring(0, full.length() - bare.length() - 1));
	}

	/** Whether a thing has one value of what this measures at a time. */
	boolean isOneValued() {
		return this.attribute.bearer() != Attribute.Bearer.ANY;
	}

	/** Whether only one side tells whose the one attribute is. */
	boolean leavesOwnerOut(Comparand other) {
		return this.attribute.leavesOwnerOut(other.attribute);
	}

	/** Whether this sentence, which names no owner, may mean the other one's. */
	private boolean mayMean(Comparand other) {
		String owner = other.attribute.owner();
		boolean unplaced = this.attribute.bearer() == Attribute.Bearer.EVENT || this.names.isEmpty()
				|| this.names.stream().anyMatch((name) -> owner.contains(name) || name.contains(owner))
				|| shared(this.names, other.names) > 0;
		Party speaker = (this.attribute.bearer() == Attribute.Bearer.SPEAKER) ? this.party : null;
		return unplaced && (speaker == null || speaker.sharesName(owner)
				|| other.party != null && speaker.linkTo(other.party).slot() == Slot.EQUAL);
	}

	boolean sameArticle(Comparand other) {
		return claim().articleId().equals(other.claim().articleId());
	}

	/** EQUAL, DIFFERENT, or UNKNOWN when a side is unnamed. */
	Slot party(Comparand other) {
		if (this.party == null || other.party == null) {
			boolean nobody = claim().attribution().source() == null && other.claim().attribution().source() == null;
			return nobody ? Slot.EQUAL : Slot.UNKNOWN;
		}
		return this.party.linkTo(other.party).slot();
	}

	/** How many of the elements of one set are in another. */
	static int shared(Set<String> a, Set<String> b) {
		int count = 0;
		for (String element : (a.size() <= b.size()) ? a : b) {
			count += ((a.size() <= b.size()) ? b : a).contains(element) ? 1 : 0;
		}
		return count;
	}

}
