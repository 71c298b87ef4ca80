package org.crosscheck.job;

import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.opencsv.CSVWriter;
import org.crosscheck.store.Sha256;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * Names the code that makes findings of what comparisons came to, and rows of claims,
 * libraries and Java version included: what an earlier night made is taken over while
 * this stays the same.
 */
@Component
public class OutcomeVersion {

	private static final List<String> ROOMS = List.of("history", "report", "job/findings");

	private final String version;

	OutcomeVersion(ExtractorVersion extractor) {
		this.version = Sha256.of(extractor.value(), RoomFiles.fingerprint(ROOMS), libraries(),
				Runtime.version().feature());
	}

	/** The jars that rows are written with, whose names hold their versions. */
	private static String libraries() {
		return Stream.of(CSVWriter.class, JsonGenerator.class)
			.map((type) -> type.getProtectionDomain().getCodeSource())
			.map(CodeSource::getLocation)
			.map((place) -> place.toString().replaceAll("(.*/)?([^/]+\\.jar)[!/]*$", "$2"))
			.collect(Collectors.joining(" "));
	}

	/** 64 hexadecimal digits. */
	public String value() {
		return this.version;
	}

}
