package org.crosscheck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A readable resource file of the house: one entry a line, {@code #} begins a comment
 * line, {@code [name]} begins a section. Lines before the first section belong to the
 * section {@code ""}. Every room keeps its word data in such files beside its classes.
 * Immutable.
 */
public final class WordList {

	private final Map<String, List<String>> sections;

	private WordList(Map<String, List<String>> sections) {
		this.sections = sections;
	}

	/**
	 * Reads a resource that lies in the package folder of a class.
	 * @param beside the class beside which the file lies
	 * @param name the file's name
	 * @throws IllegalStateException when the jar does not hold the file
	 */
	public static WordList read(Class<?> beside, String name) {
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("missing resource " + name + " beside " + beside.getName());
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return parse(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Parses the lines of such a file. */
	public static WordList parse(List<String> lines) {
		Map<String, List<String>> sections = new LinkedHashMap<>();
		String section = "";
		for (String line : lines) {
			String entry = line.strip();
			if (entry.startsWith("[") && entry.endsWith("]")) {
				section = entry.substring(1, entry.length() - 1);
			}
			else if (!entry.isEmpty() && !entry.startsWith("#")) {
				sections.computeIfAbsent(section, (key) -> new java.util.ArrayList<>()).add(entry);
			}
		}
		return new WordList(sections);
	}

	/** Names of the sections that have entries, in file order. */
	public Set<String> sections() {
		return java.util.Collections.unmodifiableSet(this.sections.keySet());
	}

	/** Entries of one section in file order; empty when there is no such section. */
	public List<String> entries(String section) {
		return List.copyOf(this.sections.getOrDefault(section, List.of()));
	}

	/** Entries of one section as a set. */
	public Set<String> set(String section) {
		return Set.copyOf(this.sections.getOrDefault(section, List.of()));
	}

	/** Entries of all sections as a set. */
	public Set<String> all() {
		return this.sections.values()
			.stream()
			.flatMap(List::stream)
			.collect(java.util.stream.Collectors.toUnmodifiableSet());
	}

}
