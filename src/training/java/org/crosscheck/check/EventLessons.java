package org.crosscheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.text.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes lessons of annotated articles: every pair of annotated claims of one group that
 * could mean the same quantity. They tell of one event when the annotation names the same
 * event or sets them against each other.
 */
final class EventLessons {

	private final JsonMapper json = JsonMapper.builder().build();

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final ComparandReader reader = new ComparandReader(new WordRarity());

	private final PairJudge judge = new PairJudge(new SameEvent(WordList.parse(List.of())));

	/** A claim of ours with the annotated one that stands at the same place. */
	private record Known(Comparand claim, String id, String event) {
	}

	/**
	 * The lessons of a folder with {@code disputes.json} and
	 * {@code disputes_articles.jsonl}.
	 */
	List<EventLesson> read(Path folder) throws IOException {
		JsonNode gold = this.json.readTree(Files.readString(folder.resolve("disputes.json")));
		Set<Set<String>> opposed = opposed(gold);
		Map<String, List<Known>> groups = new TreeMap<>();
		for (String line : Files.readAllLines(folder.resolve("disputes_articles.jsonl"))) {
			JsonNode article = this.json.readTree(line);
			groups.computeIfAbsent(article.get("story").asString(), (key) -> new ArrayList<>())
				.addAll(known(article, gold.get("claims")));
		}
		List<EventLesson> lessons = new ArrayList<>();
		groups.forEach((group, claims) -> {
			for (int i = 0; i < claims.size(); i++) {
				for (int j = i + 1; j < claims.size(); j++) {
					Known a = claims.get(i);
					Known b = claims.get(j);
					if (!a.id().equals(b.id()) && this.judge.apart(a.claim(), b.claim()).isEmpty()) {
						boolean same = a.event().equals(b.event()) || opposed.contains(Set.of(a.id(), b.id()));
						lessons.add(new EventLesson(group, EventSetting.of(a.claim(), b.claim()),
								EventSigns.of(a.claim(), b.claim()), same));
					}
				}
			}
		});
		return lessons;
	}

	private List<Known> known(JsonNode article, JsonNode gold) {
		Article read = new Article(article.get("id").asString(), "gold", article.get("title").asString(), null,
				article.get("publisher").asString(), null, LocalDate.parse(article.get("published").asString()),
				article.get("story").asString(), article.get("text").asString());
		Extraction extraction = this.extractor.extract(read);
		List<Comparand> claims = this.reader.read(extraction.profile(),
				extraction.claims().stream().filter(NumericClaim::isCompared).toList());
		List<Known> known = new ArrayList<>();
		for (Comparand claim : claims) {
			for (JsonNode one : gold) {
				if (one.get("article").asString().equals(read.id()) && isAt(claim.claim(), one)) {
					known.add(new Known(claim, one.get("id").asString(), one.path("event").asString()));
					break;
				}
			}
		}
		return known;
	}

	private static boolean isAt(NumericClaim claim, JsonNode gold) {
		return gold.get("part").asString().equalsIgnoreCase(claim.place().part().name())
				&& claim.place().start() < gold.get("end").asInt() && gold.get("start").asInt() < claim.place().end();
	}

	private static Set<Set<String>> opposed(JsonNode gold) {
		Set<Set<String>> pairs = new HashSet<>();
		for (JsonNode finding : gold.get("findings")) {
			for (JsonNode left : finding.get("sides").get(0)) {
				for (JsonNode right : finding.get("sides").get(1)) {
					if (!left.asString().equals(right.asString())) {
						pairs.add(Set.of(left.asString(), right.asString()));
					}
				}
			}
		}
		return pairs;
	}

}
