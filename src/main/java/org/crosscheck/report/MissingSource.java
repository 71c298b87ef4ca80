package org.crosscheck.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.check.Label;
import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.Counted;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.source.Rejected;
import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an unsourced or weakly sourced number lacks, and who comes nearest to being
 * its source. Immutable and safe for use by several threads.
 */
final class MissingSource {

	private final Map<String, String> events;

	private final Map<String, String> dimensions;

	private final ClassTable things = ClassTable.ofThingsCounted();

	private final ClassTable happenings = ClassTable.ofEvents();

	MissingSource() {
		WordList list = WordList.read(MissingSource.class, "missing-sources.txt");
		this.events = answers(list, "events");
		this.dimensions = answers(list, "dimensions");
	}

	private static Map<String, String> answers(WordList list, String section) {
		Map<String, String> answers = new HashMap<>();
		for (String line : list.entries(section)) {
			int space = line.indexOf(' ');
			answers.put(line.substring(0, space), line.substring(space + 1));
		}
		return Map.copyOf(answers);
	}

	/**
	 * What the article would have to add.
	 * @param claim the number, {@code null} when it is not at hand
	 */
	String kind(Label label, @Nullable NumericClaim claim) {
		String plain = plain(label);
		if (label == Label.WEAKLY_SOURCED || claim == null) {
			return plain;
		}
		Dimension dimension = claim.value().unit().dimension();
		String byDimension = this.dimensions.getOrDefault(dimension.name().toLowerCase(Locale.ROOT), plain);
		boolean counts = dimension == Dimension.COUNT && befalls(claim);
		return counts ? this.events.getOrDefault(claim.scope().event(), byDimension) : byDimension;
	}

	/**
	 * Whether what happens can happen to what is counted: signatures for the sake of the
	 * dead are no dead, and of people there is a whole number.
	 */
	private boolean befalls(NumericClaim claim) {
		Counted counted = claim.counted();
		boolean whole = claim.value().low() == Math.rint(claim.value().low());
		return whole && (counted.head().isEmpty() || this.things.classOf(counted.head()) != null
				|| this.happenings.classOf(counted.head()) != null);
	}

	/** The same in few words, whatever the number. */
	static String plain(Label label) {
		return (label == Label.WEAKLY_SOURCED) ? "a source with a name" : "a person, body or document";
	}

	/**
	 * Who comes nearest to a source: the unnamed one of a weakly sourced number, else who
	 * speaks near the number and why that does not count.
	 */
	static @Nullable String nearest(FindingSide side) {
		ClaimInContext anchor = side.anchor();
		if (anchor == null) {
			return side.sources();
		}
		String said = anchor.claim().attribution().source();
		Rejected rejected = anchor.claim().attribution().nearest();
		return (said != null) ? said
				: (rejected != null) ? rejected.party() + " (" + rejected.reason() + ")" : side.sources();
	}

}
