package org.crosscheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crosscheck.claim.Counted;
import org.crosscheck.claim.Measure;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.WordList;

/**
 * Reads of what attribute of what owner a value is. Immutable and safe for use by several
 * threads.
 */
final class AttributeReader {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");

	private static final List<String> JOINTS = List.of(" of ", " in ", " at ");

	/**
	 * "jobless rate" and "joblessness" differ, "unemployment rate" and "unemployment" do
	 * not.
	 */
	private static final List<String> EMPTY = List.of(" rate", " level", " figure");

	/** What its holder "has" or what "lives" there, as {@code Predicate} writes it. */
	private static final Set<String> HELD = Set.of("hav", "count", "number", "liv");

	private final Map<String, Attribute.Bearer> bearers = new HashMap<>();

	private final Set<String> idle;

	private final Map<String, String> names;

	AttributeReader() {
		WordList words = WordList.read(AttributeReader.class, "one-valued-nouns.txt");
		words.set("of event").forEach((noun) -> this.bearers.put(noun, Attribute.Bearer.EVENT));
		words.set("of story").forEach((noun) -> this.bearers.put(noun, Attribute.Bearer.STORY));
		words.set("of speaker").forEach((noun) -> this.bearers.put(noun, Attribute.Bearer.SPEAKER));
		this.idle = words.set("idle");
		this.names = words.entries("names")
			.stream()
			.map((line) -> line.split(" = ", -1))
			.collect(Collectors.toUnmodifiableMap((pair) -> pair[0], (pair) -> pair[1]));
	}

	/**
	 * The attribute; without a name where the text leaves untold what is measured. A
	 * value that is said of somebody or something with a name ("Norvik at 18 %") does,
	 * unless an event tells ("Norvik raised $5m"); only a change may be that of an index
	 * or a share.
	 */
	Attribute read(NumericClaim claim) {
		Counted counted = claim.counted();
		boolean held = !counted.holder().isEmpty() || HELD.contains(counted.predicate().said());
		String head = this.names.getOrDefault(counted.head(), counted.head());
		if (claim.value().unit().dimension() == Dimension.COUNT && counted.restrictors().isEmpty() && held
				&& bearer(head) != Attribute.Bearer.ANY) {
			return new Attribute(head, counted.holder(), bearer(head));
		}
		Attribute attribute = split(claim.subject().phrase());
		boolean untold = claim.subject().named() && attribute.owner().isEmpty() && claim.scope().event().isEmpty()
				&& claim.measure() != Measure.CHANGE;
		return untold ? new Attribute("", attribute.name(), Attribute.Bearer.ANY) : attribute;
	}

	/** "elevation of lunda", "lunda's elevation", "unemployment in lunda". */
	private Attribute split(String subject) {
		for (String joint : JOINTS) {
			int at = subject.indexOf(joint);
			String name = (at > 0) ? name(subject.substring(0, at)) : "";
			if (at > 0 && (!joint.equals(" at ") || bearer(name) != Attribute.Bearer.ANY)) {
				return new Attribute(name, bare(subject.substring(at + joint.length())), bearer(name));
			}
		}
		int owner = Math.max(subject.indexOf("'s "), subject.indexOf("’s "));
		String name = name((owner > 0) ? subject.substring(owner + 3) : subject);
		return new Attribute(name, (owner > 0) ? bare(subject.substring(0, owner)) : "", bearer(name));
	}

	private Attribute.Bearer bearer(String name) {
		return this.bearers.getOrDefault(name, Attribute.Bearer.ANY);
	}

	private String name(String phrase) {
		String name = bare(phrase);
		int space = name.indexOf(' ');
		while (space > 0 && this.idle.contains(name.substring(0, space))) {
			name = name.substring(space + 1);
			space = name.indexOf(' ');
		}
		String full = name;
		String plain = EMPTY.stream()
			.filter(full::endsWith)
			.findFirst()
			.map((empty) -> full.substring(0, full.length() - empty.length()))
			.orElse(full);
		return this.names.getOrDefault(full, this.names.getOrDefault(plain, plain));
	}

	private static String bare(String phrase) {
		int space = phrase.indexOf(' ');
		return (space > 0 && ARTICLES.contains(phrase.substring(0, space))) ? phrase.substring(space + 1) : phrase;
	}

}
