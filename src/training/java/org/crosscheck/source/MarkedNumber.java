package org.crosscheck.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A number as people marked it.
 *
 * @param span where it stands, in UTF-16 units
 * @param attributed whether they found a source
 * @param sources the sources as they stand
 * @param places where the sources stand
 * @param cues the words of the cues
 */
record MarkedNumber(Span span, boolean attributed, List<String> sources, List<Span> places, Set<String> cues) {

	private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

	/** Quotation marks and numerals of names that the marking took for numbers. */
	private static final Pattern REAL = Pattern.compile("\\d|[a-z]{3}");

	private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "s", "and", "in", "on", "to", "for", "by",
			"with", "its", "his", "her", "their");

	private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "who", "whom",
			"which", "that", "this", "those", "these", "them", "him", "us", "me", "one", "some", "others", "many");

	static boolean isReal(JsonNode row) {
		return !row.path("bare_one").asBoolean() && !row.path("number_inside_source_span").asBoolean()
				&& REAL.matcher(row.path("number").path("text").asString().toLowerCase(Locale.ROOT)).find();
	}

	static MarkedNumber of(JsonNode row, AnalysedText text) {
		List<String> sources = new ArrayList<>();
		List<Span> places = new ArrayList<>();
		Set<String> cues = new HashSet<>();
		for (JsonNode source : row.path("sources")) {
			sources.add(source.path("text").asString());
			cues.addAll(words(source.path("cue").asString("")));
			source.path("spans").forEach((span) -> places.add(span(span, text)));
		}
		return new MarkedNumber(span(row.path("number"), text), row.path("attributed").asBoolean(), sources, places,
				cues);
	}

	/** The marks count code points. */
	private static Span span(JsonNode node, AnalysedText text) {
		return new Span(text.text().offsetByCodePoints(0, node.path("start").asInt()),
				text.text().offsetByCodePoints(0, node.path("end").asInt()));
	}

	/** Whether the candidate is what people marked. */
	boolean isMeant(Candidate candidate, String name, AnalysedText text) {
		Span speaker = candidate.speaker();
		Span cue = candidate.cue();
		if (speaker != null && this.places.stream().anyMatch(speaker::overlaps)) {
			return true;
		}
		if (cue != null) {
			Span last = new Span(Math.max(cue.start(), cue.in(text.text()).lastIndexOf(' ') + cue.start()), cue.end());
			if (words(last.in(text.text())).stream().anyMatch(this.cues::contains)) {
				return true;
			}
		}
		Set<String> shown = words(name);
		return named().stream().anyMatch((source) -> source.stream().anyMatch(shown::contains));
	}

	/** The words of each source that is no pronoun. */
	List<Set<String>> named() {
		List<Set<String>> named = new ArrayList<>();
		for (String source : this.sources) {
			Set<String> words = words(source);
			if (!PRONOUNS.containsAll(words)) {
				named.add(words);
			}
		}
		return named;
	}

	static Set<String> words(String text) {
		Set<String> words = new HashSet<>(
				WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
		words.removeAll(SMALL);
		return words;
	}

}
