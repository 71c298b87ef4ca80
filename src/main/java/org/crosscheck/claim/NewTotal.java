package org.crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.crosscheck.quantity.Quantity;
import org.crosscheck.text.Token;
import org.crosscheck.text.WordList;

/**
 * Finds numbers that a sentence adds to a count and then says what that comes to: "two of
 * the wounded died, bringing the toll to 27". Nobody says that two were killed. Immutable
 * and safe for use by several threads.
 */
final class NewTotal {

	/** Tokens within which the figure stands that is brought to something. */
	private static final int FIGURE = 7;

	/** Tokens within which what it is brought to is said. */
	private static final int END = 12;

	private static final Set<String> TO = Set.of("to");

	private final Set<String> brings;

	private final Set<String> figures;

	NewTotal() {
		WordList words = WordList.read(NewTotal.class, "figure-words.txt");
		this.brings = words.set("brings");
		this.figures = words.set("refers");
	}

	/**
	 * The claims of a sentence, those before the new total that are of the same event as
	 * additions.
	 * @param quantities their numbers, in the same order
	 */
	List<NumericClaim> withAdditions(List<Token> tokens, List<Quantity> quantities, List<NumericClaim> claims) {
		int clause = offset(tokens);
		int total = 0;
		while (total < claims.size() && (clause < 0 || quantities.get(total).number().start() < clause)) {
			total++;
		}
		if (total == 0 || total == claims.size()) {
			return claims;
		}
		String event = claims.get(total).scope().event();
		if (event.isEmpty()) {
			return claims;
		}
		List<NumericClaim> marked = new ArrayList<>(claims);
		for (int i = 0; i < total; i++) {
			if (claims.get(i).scope().event().equals(event)) {
				marked.set(i, claims.get(i).asAddition());
			}
		}
		return marked;
	}

	/** Where the clause of a new total begins, -1 when there is none. */
	private int offset(List<Token> tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			if (this.brings.contains(tokens.get(i).lower())) {
				int figure = next(tokens, i + 1, FIGURE, this.figures);
				if (figure >= 0 && next(tokens, figure + 1, END, TO) >= 0) {
					return tokens.get(i).start();
				}
			}
		}
		return -1;
	}

	private static int next(List<Token> tokens, int from, int reach, Set<String> words) {
		for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
			if (words.contains(tokens.get(i).lower())) {
				return i;
			}
		}
		return -1;
	}

}
