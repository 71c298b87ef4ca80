package org.crosscheck.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The thing counted or measured.
 *
 * @param phrase as written ("North Korean soldiers"); empty when the text gives none
 * @param head its head noun in the singular and lower case ("soldier"); empty when none
 * @param restrictors what narrows it, lower case, sorted; a people by its country's name
 * ("north korea"), other words as written; empty when nothing does
 * @param kind class of the head noun that unites synonyms ("soldier" and "troop" are both
 * "troops"); the head itself when it belongs to no class
 * @param holder who has or what consists of the things, lower case ("harbor alliance" in
 * "the Harbor Alliance's 16 members"); empty when the text names nobody
 * @param predicate what the sentence says of the things, where no event class tells
 */
public record Counted(String phrase, String head, List<String> restrictors, String kind, String holder,
		Predicate predicate) {

	/**
	 * Restrictor of others than whom the sentence tells beside them, without a number.
	 */
	public static final String BESIDE = "beside";

	/** Nothing is counted, or the text does not tell what. */
	public static final Counted NOTHING = new Counted("", "", List.of(), "");

	public Counted {
		restrictors = List.copyOf(restrictors);
	}

	/** A thing of which the text does not tell more. */
	public Counted(String phrase, String head, List<String> restrictors, String kind) {
		this(phrase, head, restrictors, kind, "", Predicate.NONE);
	}

	/** Whether the sentences say the same of both things. False when one says nothing. */
	public boolean hasPredicateOf(Counted other) {
		return this.predicate.isOne(other.predicate);
	}

	/** "A player and eight others": whether one who is named may have to be added. */
	public boolean isBesideOthers() {
		return this.restrictors.contains(BESIDE);
	}

	/** The same thing, with whoever has it and what is said of it. */
	Counted told(String holder, Predicate predicate) {
		return new Counted(this.phrase, this.head, this.restrictors, this.kind, holder, predicate);
	}

	/** The same thing, narrowed by one more word. */
	Counted restrictedBy(String word) {
		return new Counted(this.phrase, this.head,
				Stream.concat(this.restrictors.stream(), Stream.of(word)).distinct().sorted().toList(), this.kind,
				this.holder, this.predicate);
	}

	/** The same thing without some of the words that narrow it. */
	Counted without(Set<String> words) {
		return new Counted(this.phrase, this.head,
				this.restrictors.stream().filter((word) -> !words.contains(word)).toList(), this.kind, this.holder,
				this.predicate);
	}

	/** What another phrase counts, narrowed by this one's restrictors ("12 of them"). */
	Counted of(Counted whole) {
		Counted counted = whole;
		for (String word : this.restrictors) {
			counted = counted.restrictedBy(word);
		}
		return counted;
	}

}
