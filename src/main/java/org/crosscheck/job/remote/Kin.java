package org.crosscheck.job.remote;

import org.crosscheck.job.ConditionalOnRole;
import org.crosscheck.job.ExtractorVersion;
import org.crosscheck.job.Role;
import org.crosscheck.job.Settings;
import org.springframework.stereotype.Component;

/**
 * What manager and workers must have in common so that it does not matter who works on a
 * part: the code that reads claims, and the only setting that changes what it makes of an
 * article. Requests carry it, and a worker is never handed those of another kin.
 */
@Component
@ConditionalOnRole({ Role.MANAGER, Role.WORKER })
class Kin {

	/** The property of a message that holds it. */
	static final String PROPERTY = "kin";

	private final String value;

	Kin(ExtractorVersion extractor, Settings settings) {
		this.value = extractor.value() + "-" + settings.limit().numbers();
	}

	/** Letters, digits and a hyphen. */
	String value() {
		return this.value;
	}

	/** Selects the messages of this kin. */
	String selector() {
		return PROPERTY + " = '" + this.value + "'";
	}

}
