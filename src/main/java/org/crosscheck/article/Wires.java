package org.crosscheck.article;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies (wires.txt) and where an article credits one. Immutable and safe for
 * use by several threads.
 */
final class Wires {

	/**
	 * How far into a text the agency of its dateline stands, and how far from its end.
	 */
	private static final int HEAD = 500;

	private static final int TAIL = 60;

	/** "LISBON (Reuters) -", "PASADENA, Jan. 1 (UPI) —". */
	private static final Pattern DATELINE = Pattern.compile("\\(([\\p{L} .-]{2,30})\\)\\s?[-–—:]");

	/** "--Reuters", "Source: AFP", "(AP)" as the last words. */
	private static final Pattern ENDING = Pattern
		.compile("(?:--|[–—(]|[Ss]ource:?\\s|[Ww]ith\\s)\\s?([\\p{L}][\\p{L} .-]{1,30}?)[).]{0,2}\\s*$");

	private static final Pattern BYLINE_PART = Pattern.compile("[^,|·•/()]+");

	private final Map<String, String> agencies;

	Wires() {
		WordList list = WordList.read(Wires.class, "wires.txt");
		this.agencies = list.sections()
			.stream()
			.flatMap((agency) -> list.entries(agency).stream().map((name) -> Map.entry(name, agency)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** All names in lower case. */
	Set<String> names() {
		return this.agencies.keySet();
	}

	boolean isName(String word) {
		return this.agencies.containsKey(word.toLowerCase(Locale.ROOT));
	}

	/**
	 * The one agency that an article credits with its text, {@code null} when it credits
	 * none, or several: then the outlet put the text together itself.
	 */
	@Nullable String creditedBy(Article article) {
		Set<String> credited = new TreeSet<>();
		add(credited, article.publisher());
		Matcher parts = BYLINE_PART.matcher((article.author() != null) ? article.author() : "");
		while (parts.find()) {
			add(credited, parts.group());
		}
		String body = article.body();
		Matcher dateline = DATELINE.matcher(body).region(0, Math.min(HEAD, body.length()));
		while (dateline.find()) {
			add(credited, dateline.group(1));
		}
		Matcher ending = ENDING.matcher(body.substring(Math.max(0, body.length() - TAIL)));
		if (ending.find()) {
			add(credited, ending.group(1));
		}
		return (credited.size() == 1) ? credited.iterator().next() : null;
	}

	private void add(Set<String> credited, @Nullable String name) {
		String agency = (name != null) ? this.agencies.get(name.strip().toLowerCase(Locale.ROOT)) : null;
		if (agency != null) {
			credited.add(agency);
		}
	}

}
