package org.crosscheck.it.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the command line asks for, as {@code --name=value}. */
record SoakOptions(Map<String, String> given) {

	static SoakOptions of(String[] args) {
		Map<String, String> options = new HashMap<>();
		for (String arg : args) {
			options.put(arg.replaceAll("=.*", ""), arg.replaceAll("^[^=]*=", ""));
		}
		return new SoakOptions(options);
	}

	boolean has(String name) {
		return this.given.containsKey(name);
	}

	String text(String name, String otherwise) {
		return this.given.getOrDefault(name, otherwise);
	}

	int number(String name, int otherwise) {
		return Integer.parseInt(text(name, Integer.toString(otherwise)));
	}

	Path jar() {
		return Path.of(text("--jar", "target/crosscheck.jar"));
	}

	Path work() {
		return Path.of(text("--work", "target/cluster")).toAbsolutePath();
	}

	int workers() {
		return number("--workers", 3);
	}

	int articles() {
		return number("--articles", 3000);
	}

	int faults() {
		return number("--faults", 60);
	}

}
