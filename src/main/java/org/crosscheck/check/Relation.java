package org.crosscheck.check;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What comparing two claims, or a computed sum and a claim, came to. Relations of the
 * whole night are gathered into findings by {@link FindingAssembler}.
 *
 * @param left ids of the claims of one side, ascending; more than one when the side is
 * computed from them
 * @param right ids of the claims of the other side, ascending
 * @param label what follows
 * @param kind which kind of that, {@code null} when the label has none
 * @param severity how much a desk should care
 * @param confidence probability that it is right as labelled, 0 to 1
 * @param rule which rule decided and which slots were equal, different or unknown, in a
 * plain sentence
 */
public record Relation(List<String> left, List<String> right, Label label, @Nullable Kind kind, Severity severity,
		double confidence, String rule) {

	public Relation {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/** The same with the sides changed about. */
	Relation swapped() {
		List<String> first = this.right;
		List<String> second = this.left;
		return new Relation(first, second, this.label, this.kind, this.severity, this.confidence, this.rule);
	}

}
