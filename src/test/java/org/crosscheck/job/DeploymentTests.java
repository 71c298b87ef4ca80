package org.crosscheck.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that src/docs/deploy offers for copying. */
class DeploymentTests {

	private static final Path FOLDER = Path.of("src/docs/deploy");

	private static final Pattern OPTION = Pattern.compile("--[a-z][a-z.-]*=");

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void useOnlyOptionsThatThereAreAndHoldNoSecret(Path file) throws IOException {
		String text = Files.readString(file);
		String help = Help.text();
		assertThat(OPTION.matcher(text).results().map(MatchResult::group))
			.allSatisfy((option) -> assertThat(help).contains(option));
		assertThat(text).doesNotContainPattern("(?i)password[:=] *(?!secret)[a-z0-9]");
	}

	@Test
	void composeStartsManagerAndWorkers() throws IOException {
		Map<String, Object> compose = documents("compose.yaml").get(0);
		Map<String, Object> services = map(compose.get("services"));
		assertThat(services).containsOnlyKeys("postgres", "broker", "manager", "worker");
		assertThat(String.valueOf(map(services.get("manager")).get("command"))).contains("--role=manager ", "--input=");
		assertThat(String.valueOf(map(services.get("worker")).get("command"))).contains("--role=worker ")
			.doesNotContain("--input", "--output");
		assertThat(services.values())
			.allSatisfy((service) -> assertThat(map(compose.get("secrets"))).containsKeys(secrets(map(service))));
	}

	@Test
	void kubernetesRunsAManagerEachNightAndWorkersAlways() throws IOException {
		List<Map<String, Object>> documents = documents("kubernetes.yaml");
		assertThat(documents).extracting((one) -> one.get("kind")).containsExactly("CronJob", "Deployment");
		assertThat(documents).allSatisfy((one) -> assertThat(one).containsKeys("apiVersion", "metadata", "spec"));
		assertThat(map(documents.get(0).get("spec"))).containsEntry("concurrencyPolicy", "Forbid");
	}

	private static String[] secrets(Map<String, Object> service) {
		return ((List<?>) service.getOrDefault("secrets", List.of())).stream()
			.map(String::valueOf)
			.toArray(String[]::new);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

	private static List<Map<String, Object>> documents(String name) throws IOException {
		LoaderOptions strict = new LoaderOptions();
		strict.setAllowDuplicateKeys(false);
		List<Map<String, Object>> documents = new ArrayList<>();
		for (Object one : new Yaml(new SafeConstructor(strict)).loadAll(Files.readString(FOLDER.resolve(name)))) {
			documents.add(map(one));
		}
		return documents;
	}

}
