package org.crosscheck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up articles about invented events and writes them in every format. */
public final class News {

	private static final List<String> PLACES = List.of("Orrin", "Tolme", "Alder", "Skerry", "Brennick", "Lund");

	private static final List<String> EVENTS = List.of("ferry fire", "dam breach", "mine collapse", "bridge strike");

	private static final List<String> PEOPLE = List.of("Ada Berg", "Nils Falk", "Vera Holm", "Jon Sand");

	private final Random random;

	public News(long seed) {
		this.random = new Random(seed);
	}

	private record Article(String id, String title, String publisher, String published, String text) {
	}

	/**
	 * Writes a night's input.
	 * @param night 1 or more; each has the articles of the one before, some of them changed,
	 * and some more
	 */
	public void write(Path folder, int articles, int night) throws IOException {
		write(folder, 0, articles, night);
	}

	/** The same from the article with a number on. */
	void write(Path folder, int first, int articles, int night) throws IOException {
		Files.createDirectories(folder);
		List<Article> all = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			all.add(article(first + i, night));
		}
		int fifth = Math.max(1, articles / 5);
		StringBuilder lines = new StringBuilder();
		StringBuilder csv = new StringBuilder("id,title,publisher,published,text\n");
		StringBuilder xml = new StringBuilder("<rss><channel><title>Harbour Wire</title>\n");
		StringBuilder warc = new StringBuilder();
		for (int i = 0; i < all.size(); i++) {
			Article one = all.get(i);
			switch (Math.min(4, i / fifth)) {
				case 0 -> csv.append(row(one));
				case 1 -> xml.append("<item><guid>%s</guid><title>%s</title><pubDate>%s</pubDate><description>%s</description></item>%n"
					.formatted(one.id(), one.title(), one.published(), one.text()));
				case 2 -> warc.append(record(one));
				case 3 -> Files.writeString(folder.resolve(one.id() + ".txt"),
						one.title() + "\n\nPublished " + one.published() + "\n\n" + one.text() + "\n");
				default -> lines.append("{\"id\":\"%s\",\"title\":\"%s\",\"publisher\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
					.formatted(one.id(), one.title(), one.publisher(), one.published(), one.text()));
			}
		}
		Files.writeString(folder.resolve("a.csv"), csv);
		Files.writeString(folder.resolve("b.xml"), xml + "</channel></rss>\n");
		Files.writeString(folder.resolve("c.warc"), warc);
		Files.writeString(folder.resolve("d.jsonl"), lines);
		Files.writeString(folder.resolve("broken.json"), "[{\"text\": ");
	}

	private Article article(int number, int night) {
		int event = number / 4;
		String place = PLACES.get(event % PLACES.size()) + " " + name(event);
		String what = EVENTS.get(event % EVENTS.size());
		boolean changed = night > 1 && number % 7 == 0;
		int dead = 5 + event % 40 + (number % 3 == 0 ? 7 : 0) + (changed ? night : 0);
		String speaker = PEOPLE.get(number % PEOPLE.size());
		String text = "At least %d people died in the %s at %s, %s of the coast guard said. ".formatted(dead, what, place,
				speaker) + "Some %d homes lost power and %d people were hurt, the mayor of %s said. "
					.formatted(100 + this.random.nextInt(40) * 10, 20 + event % 30 + number % 2, place)
				+ "The damage is put at %d million euros.".formatted(3 + event % 50);
		return new Article("n" + number, "%d dead in %s at %s".formatted(dead, what, place), "Paper " + number % 9,
				"2026-11-%02d".formatted(10 + event % 10), text);
	}

	/** A name of its own for each event. */
	private static String name(int event) {
		StringBuilder name = new StringBuilder();
		for (int rest = event; name.isEmpty() || rest > 0; rest /= 20) {
			name.append("bdfghklmnprstvwzcjqx".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
		}
		return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "ford";
	}

	private static String row(Article one) {
		return "%s,\"%s\",%s,%s,\"%s\"%n".formatted(one.id(), one.title(), one.publisher(), one.published(), one.text());
	}

	private static String record(Article one) {
		String page = "<html><head><title>%s</title><meta property=\"article:published_time\" content=\"%s\"></head><body><article><p>%s</p></article></body></html>"
			.formatted(one.title(), one.published(), one.text());
		String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
				+ "\r\n\r\n" + page;
		return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + one.id()
				+ "\r\nWARC-Date: 2026-11-10T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
					.formatted(Integer.parseInt(one.id().substring(1)))
				+ "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
				+ http + "\r\n\r\n";
	}

}
