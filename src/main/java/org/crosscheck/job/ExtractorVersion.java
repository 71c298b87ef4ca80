package org.crosscheck.job;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Names the code and the word lists that make claims and the keys of their blocks.
 * Articles that did not change keep their claims from one night to the next only while
 * this stays the same; counting versions by hand would be forgotten some day.
 */
@Component
public class ExtractorVersion {

	private static final List<String> ROOMS = List.of("text", "article", "quantity", "source", "claim", "check");

	private final String version;

	ExtractorVersion() {
		this.version = RoomFiles.fingerprint(ROOMS);
	}

	/** 16 hexadecimal digits. */
	public String value() {
		return this.version;
	}

}
