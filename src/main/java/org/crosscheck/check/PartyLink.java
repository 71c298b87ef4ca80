package org.crosscheck.check;

/**
 * How two names of parties relate.
 *
 * @param slot EQUAL for one party, DIFFERENT for two, UNKNOWN when one may speak for the
 * other or be a part of it
 * @param reason what tells so
 */
record PartyLink(Slot slot, String reason) {

	static PartyLink one(String reason) {
		return new PartyLink(Slot.EQUAL, reason);
	}

	static PartyLink near(String reason) {
		return new PartyLink(Slot.UNKNOWN, reason);
	}

	static PartyLink two(String reason) {
		return new PartyLink(Slot.DIFFERENT, reason);
	}

}
