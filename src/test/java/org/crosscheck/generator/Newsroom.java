package org.crosscheck.generator;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crosscheck.text.WordList;

/** Makes up events and reports on them. Mutable, for one thread. */
final class Newsroom {

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

	private static final List<String> KINDS = List.of("blast", "protest", "results", "flood", "strike", "health");

	private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(?::(\\d+)-(\\d+))?}");

	private final WordList words = WordList.read(Newsroom.class, "vocabulary.txt");

	private final WordList templates = WordList.read(Newsroom.class, "templates.txt");

	private final Random random;

	private final int days;

	private final int context;

	/**
	 * A newsroom.
	 * @param days number of days up to the last one on which events fall
	 * @param context sentences without numbers in each report
	 */
	Newsroom(Random random, int days, int context) {
		this.random = random;
		this.days = days;
		this.context = context;
	}

	Event event() {
		Map<String, String> names = new HashMap<>();
		names.put("town", town());
		names.put("province", pick("province-side") + " " + pick("town-begin") + pick("province-end"));
		names.put("firm", pick("firm-begin") + " " + pick("last") + " " + pick("firm-end"));
		names.put("chief", "fire chief " + person());
		names.put("doctor", "Dr. " + person());
		names.put("ceo", "chief executive " + person());
		names.put("witness", person());
		names.put("body", "the " + names.get("town") + " civil protection office");
		LocalDate day = LAST_DAY.minusDays(this.random.nextInt(this.days));
		return new Event(KINDS.get(this.random.nextInt(KINDS.size())), day, 3 + this.random.nextInt(900),
				2 + this.random.nextInt(90), names);
	}

	/** One of some hundred thousand, for events that share one count as one. */
	private String town() {
		return pick("town-begin") + pick("town-middle") + pick("town-end");
	}

	/** Surnames are made of two, for there are many more events than surnames. */
	private String person() {
		return pick("first") + " " + pick("last") + pick("surname-end");
	}

	/** A report, more likely with other numbers the later it appears. */
	GeneratedArticle report(Event event, String id, int later) {
		Map<String, String> names = new HashMap<>(event.names());
		names.put("weekday", event.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
		names.put("nextday", event.day().plusDays(1).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
		names.put("main", said(event.main(), later));
		names.put("second", said(event.second(), later));
		List<String> sentences = new ArrayList<>();
		sentences.add(template(event.kind() + ".lead", names));
		sentences.addAll(some(event.kind() + ".detail", 6 + this.random.nextInt(6), names));
		sentences.addAll(some("background", 12 + this.random.nextInt(40), names));
		if (this.context > 0) {
			sentences.addAll(some("context", this.context, names));
		}
		LocalDate published = event.day().plusDays(Math.min(later, this.random.nextInt(3)));
		return new GeneratedArticle(id, template(event.kind() + ".title", names), pick("publisher"), person(),
				published.toString(), paragraphs(sentences));
	}

	/** The same text in another paper. */
	GeneratedArticle copy(GeneratedArticle original, String id) {
		return new GeneratedArticle(id, original.title(), pick("publisher"), original.author(), original.published(),
				original.text());
	}

	private String said(int value, int later) {
		int drawn = this.random.nextInt(10);
		int given = (drawn == 0) ? value * 2 : (drawn < 3 && later > 0) ? value + 1 + value / 7 : value;
		String number = String.format(Locale.ROOT, "%,d", given);
		return switch (this.random.nextInt(8)) {
			case 0 -> "at least " + number;
			case 1 -> "about " + number;
			case 2 -> "more than " + String.format(Locale.ROOT, "%,d", Math.max(2, given - 1));
			default -> number;
		};
	}

	private List<String> some(String section, int count, Map<String, String> names) {
		List<String> all = new ArrayList<>(this.templates.entries(section));
		Collections.shuffle(all, this.random);
		return all.stream().limit(count).map((one) -> filled(one, names)).toList();
	}

	private String template(String section, Map<String, String> names) {
		List<String> all = this.templates.entries(section);
		return filled(all.get(this.random.nextInt(all.size())), names);
	}

	/**
	 * Numbers drawn anew depend on the template and on the place it speaks of, so that
	 * reports contradict each other only where an event's own values were changed.
	 */
	private String filled(String template, Map<String, String> names) {
		String place = template.contains("{town}") || !template.contains("{province}") ? "town" : "province";
		Random drawn = new Random(31L * template.hashCode() + names.getOrDefault(place, "").hashCode());
		Matcher slot = SLOT.matcher(template);
		StringBuilder out = new StringBuilder();
		while (slot.find()) {
			slot.appendReplacement(out, Matcher.quoteReplacement(value(slot, names, drawn)));
		}
		slot.appendTail(out);
		return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
	}

	private static String value(Matcher slot, Map<String, String> names, Random drawn) {
		if (slot.group(2) != null) {
			int from = Integer.parseInt(slot.group(2));
			return Integer.toString(from + drawn.nextInt(Integer.parseInt(slot.group(3)) - from + 1));
		}
		return switch (slot.group(1)) {
			case "round" -> String.format(Locale.ROOT, "%,d", (1 + drawn.nextInt(90)) * 100);
			case "big" -> String.format(Locale.ROOT, "%,d", (2 + drawn.nextInt(400)) * 1000);
			default -> names.getOrDefault(slot.group(1), slot.group(1));
		};
	}

	private String paragraphs(List<String> sentences) {
		StringBuilder text = new StringBuilder();
		for (String sentence : sentences) {
			if (!text.isEmpty()) {
				text.append((this.random.nextInt(3) == 0) ? "\n\n" : " ");
			}
			text.append(sentence);
		}
		return text.toString();
	}

	private String pick(String section) {
		List<String> all = this.words.entries(section);
		return all.get(this.random.nextInt(all.size()));
	}

}
