package org.crosscheck.check;

import java.util.Set;

import org.crosscheck.source.Attribution;
import org.jspecify.annotations.Nullable;

/** Who says something, whatever it is called where it is named. */
sealed interface Party permits PersonParty, BodyParty {

	/**
	 * The party behind an attribution; {@code null} when nobody is named, as in "a farm
	 * group".
	 */
	static @Nullable Party of(Attribution attribution) {
		return PartyReader.SHARED.read(attribution);
	}

	/** All words it is named by, in one spelling. */
	Set<String> words();

	/** Whether a name in lower case is part of its own, or the other way round. */
	default boolean sharesName(String name) {
		String own = String.join(" ", words());
		return own.contains(name) || name.contains(own) || words().contains(name);
	}

	/** How it and another one relate; the same in either order. */
	default PartyLink linkTo(Party other) {
		return PartyLinks.between(this, other);
	}

}
