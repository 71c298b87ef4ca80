package org.crosscheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.ClaimSample;
import org.crosscheck.history.FindingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that other programs read, held against their schemas. */
class ExchangeFormatsTests {

	private final JsonMapper json = new JsonMapper();

	@TempDir
	Path folder = Path.of("");

	/** The schemas: OASIS's own, one made from the W3C's model, and ours. */
	@ParameterizedTest
	@CsvSource({ "findings.sarif, sarif-2.1.0.schema.json", "annotations.jsonld, web-annotation.schema.json",
			"summary.json, summary.schema.json" })
	void aFileIsWhatItsSchemaSays(String file, String schema) throws IOException {
		for (NightlyResult night : List.of(Nights.eventful(), Nights.quiet(), inPlainText())) {
			write(night);
			assertThat(schema(schema).validate(Files.readString(this.folder.resolve(file)), InputFormat.JSON))
				.isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					sarif-2.1.0.schema.json    | {"version":"2.1.0"}
					sarif-2.1.0.schema.json    | {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"columnKind":"bytes"}]}
					web-annotation.schema.json | {"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"AnnotationPage"}
					summary.schema.json        | {"run":{}}
					""")
	void theSchemasRefuseWhatLacksItsParts(String schema, String text) throws IOException {
		assertThat(schema(schema).validate(text, InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void sarifPointsAtTheNumberInAPlainTextAndCountsCodePoints() throws IOException {
		write(inPlainText());
		JsonNode run = read("findings.sarif").at("/runs/0");
		assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
		JsonNode result = run.at("/results/0");
		assertThat(result.get("ruleId").asString()).isEqualTo("CONTRADICTION");
		assertThat(result.get("level").asString()).isEqualTo("error");
		assertThat(result.get("baselineState").asString()).isEqualTo("new");
		assertThat(result.at("/partialFingerprints/findingId~1v1").asString()).isEqualTo("f1");
		JsonNode place = result.at("/locations/0/physicalLocation");
		assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("feed/gr%C3%BCn%20%231.txt");
		assertThat(place.at("/region/snippet/text").asString()).isEqualTo("40");
		assertThat(place.at("/region/charLength").intValue()).isEqualTo(2);
	}

	@Test
	void anAnnotationQuotesTheNumberWithItsContextAndItsPlace() throws IOException {
		write(inPlainText());
		JsonNode annotation = read("annotations.jsonld").at("/items/0");
		assertThat(annotation.at("/motivation").asString()).isEqualTo("assessing");
		JsonNode target = annotation.at("/target/0");
		assertThat(target.get("source").asString()).isEqualTo("feed/gr%C3%BCn%20%231.txt");
		assertThat(target.at("/selector/0/prefix").asString()).isEqualTo("😀 The harbour master counts ");
		assertThat(target.at("/selector/0/exact").asString()).isEqualTo("40");
		assertThat(target.at("/selector/0/suffix").asString()).isEqualTo(" boats.");
		assertThat(target.at("/selector/1/end").intValue() - target.at("/selector/1/start").intValue()).isEqualTo(2);
	}

	@Test
	void theyAreWrittenOnRequestOnly() throws IOException {
		new ReportWriter().write(this.folder, Nights.eventful());
		assertThat(this.folder.resolve("findings.sarif")).doesNotExist();
		assertThat(this.folder.resolve("annotations.jsonld")).doesNotExist();
	}

	private static NightlyResult inPlainText() {
		InventedNight night = new InventedNight();
		night
			.claim(ClaimSample.of("c1", "😀 The harbour master counts 40 boats.", "40", 40)
				.in("grün #1", "The Lantern", LocalDate.of(2026, 3, 2)))
			.claim(ClaimSample.of("c2", "Fishermen count 90 boats.", "90", 90)
				.in("two", "The Buoy", LocalDate.of(2026, 3, 2)));
		return night.finding(InventedNight.found("f1", Label.CONTRADICTION, null, Severity.HIGH, FindingStatus.NEW, 0.9,
				"boats", "Two counts.", night.side("c1"), night.side("c2")));
	}

	private void write(NightlyResult night) throws IOException {
		Set<ReportFormat> all = EnumSet.allOf(ReportFormat.class);
		new ReportWriter(all).write(this.folder, night);
	}

	private JsonNode read(String file) throws IOException {
		return this.json.readTree(Files.readString(this.folder.resolve(file)));
	}

	/** Our own schema lies where its readers find it. */
	private static Schema schema(String name) throws IOException {
		Path ours = Path.of("src/docs", name);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.exists(ours) ? Files.readString(ours) : resource(name));
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(ExchangeFormatsTests.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
