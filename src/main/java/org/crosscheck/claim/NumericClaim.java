package org.crosscheck.claim;

import org.crosscheck.quantity.SkipReason;
import org.crosscheck.source.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one quantity in one place of one article (semantics.md section 1).
 *
 * @param id unique in a store, copies of an article included; made from the article's id
 * and the place, so that the same input gives the same id on every run
 * @param articleId the article it stands in
 * @param place where it stands
 * @param value how much
 * @param counted of what
 * @param subject what the value is said of
 * @param measure how the value relates to time and to a whole
 * @param stage how real the words make it
 * @param asOf when
 * @param scope of which event, where, of whom
 * @param attribution who says so; its spans are in code points of the same part
 * @param skip why it is not fit for comparison, {@code null} exactly when it is
 */
public record NumericClaim(String id, String articleId, Place place, Value value, Counted counted, Subject subject,
		Measure measure, Stage stage, AsOf asOf, Scope scope, Attribution attribution, @Nullable SkipReason skip) {

	/** The same, told as part of one of the article's events. */
	NumericClaim inEvent(int telling) {
		Scope told = new Scope(this.scope.event(), this.scope.places(), this.scope.names(), telling,
				this.scope.perpetrator());
		return new NumericClaim(this.id, this.articleId, this.place, this.value, this.counted, this.subject,
				this.measure, this.stage, this.asOf, told, this.attribution, this.skip);
	}

	/** The same, as one that counts and says what another one does. */
	NumericClaim ofWhat(NumericClaim other) {
		Scope told = new Scope(other.scope.event(), this.scope.places(), this.scope.names(), this.scope.telling(),
				this.scope.perpetrator());
		AsOf days = (this.asOf.basis() == AsOf.Basis.TEXT) ? this.asOf : other.asOf;
		return new NumericClaim(this.id, this.articleId, this.place, this.value, other.counted,
				other.subject.ofFigure(other.id), other.measure, this.stage, days, told, this.attribution, this.skip);
	}

	/** The same, as one that adds to what was counted before. */
	NumericClaim asAddition() {
		return new NumericClaim(this.id, this.articleId, this.place, this.value,
				this.counted.restrictedBy(PartWords.FURTHER), this.subject, this.measure, this.stage, this.asOf,
				this.scope, this.attribution, this.skip);
	}

	/**
	 * What the ids of all claims of one article have in common, and of no other article:
	 * what stands before the last hyphen.
	 */
	public static String articleKey(String id) {
		return id.substring(0, Math.max(0, id.lastIndexOf('-')));
	}

	/**
	 * The unit in the singular; of a count or a rate of things the thing counted stands
	 * in for it: "kilometre", "car", "car per day" (contract.md {@code unit}).
	 */
	public String unit() {
		String name = this.value.unit().name();
		String head = this.counted.head();
		if (head.isEmpty()) {
			return name;
		}
		return switch (this.value.unit().dimension()) {
			case COUNT -> head;
			case RATE -> name.startsWith("per ") ? head + " " + name : name;
			default -> name;
		};
	}

	/** Whether it is fit for comparison (contract.md {@code compared}). */
	public boolean isCompared() {
		return this.skip == null;
	}

}
