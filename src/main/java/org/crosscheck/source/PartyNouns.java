package org.crosscheck.source;

import java.util.HashSet;
import java.util.Set;

import org.crosscheck.text.WordList;

/** Nouns for those who say something, from {@code parties.txt}. Stateless. */
public final class PartyNouns {

	private PartyNouns() {
	}

	/** Posts and trades that a person holds ("mayor"), in the singular. */
	public static Set<String> roles() {
		return new HashSet<>(WordList.read(PartyNouns.class, "parties.txt").set("role"));
	}

	/** Texts and sets of figures ("report"), in the singular. */
	public static Set<String> documents() {
		return new HashSet<>(WordList.read(PartyNouns.class, "parties.txt").set("document"));
	}

}
