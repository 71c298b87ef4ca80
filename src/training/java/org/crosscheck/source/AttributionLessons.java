package org.crosscheck.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crosscheck.article.Article;
import org.crosscheck.article.Block;
import org.crosscheck.article.LayoutReader;
import org.crosscheck.article.Role;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.SyntaxAnalyzer;
import org.crosscheck.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes lessons of articles whose numbers people have marked. */
final class AttributionLessons {

	private final JsonMapper json = JsonMapper.builder().build();

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final LayoutReader layouts = new LayoutReader();

	private final SyntaxAnalyzer syntax = new SyntaxAnalyzer();

	private final AttributionReader reader = new AttributionReader(new AttributionModel(Map.of()));

	private final Weigher weigher = new Weigher(new AttributionModel(Map.of()));

	/**
	 * Reads {@code attribution_articles.jsonl} and {@code attribution_numbers.jsonl}.
	 * @param folder where they lie
	 * @return one lesson for each number, in file order
	 */
	List<AttributionLesson> read(Path folder) throws IOException {
		Map<String, List<JsonNode>> numbers = new HashMap<>();
		for (String line : Files.readAllLines(folder.resolve("attribution_numbers.jsonl"))) {
			JsonNode row = this.json.readTree(line);
			if (MarkedNumber.isReal(row)) {
				numbers.computeIfAbsent(row.path("article").asString(), (key) -> new ArrayList<>()).add(row);
			}
		}
		List<AttributionLesson> lessons = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve("attribution_articles.jsonl"))) {
			JsonNode row = this.json.readTree(line);
			List<JsonNode> marked = numbers.getOrDefault(row.path("id").asString(), List.of());
			if (!marked.isEmpty()) {
				lessons.addAll(lessons(row, marked));
			}
		}
		return lessons;
	}

	private List<AttributionLesson> lessons(JsonNode row, List<JsonNode> marked) {
		Article article = new Article(row.path("id").asString(), "", null, null, row.path("publisher").asString(), null,
				null, null, row.path("text").asString());
		AnalysedText body = this.analyzer.analyse(article.body());
		Attributions attributions = this.reader.read(body, layout(article, body));
		List<AttributionLesson> lessons = new ArrayList<>();
		for (JsonNode number : marked) {
			MarkedNumber mark = MarkedNumber.of(number, body);
			for (Sentence sentence : body.sentences()) {
				if (sentence.span().contains(mark.span().start())) {
					Place place = attributions.place(mark.span(), this.syntax.analyse(sentence));
					lessons.add(lesson(row, mark, place, attributions));
				}
			}
		}
		return lessons;
	}

	private AttributionLesson lesson(JsonNode row, MarkedNumber mark, @Nullable Place place,
			Attributions attributions) {
		List<Candidate> candidates = (place != null) ? this.weigher.candidates(place) : List.of();
		List<String> names = new ArrayList<>();
		List<Boolean> right = new ArrayList<>();
		for (Candidate candidate : candidates) {
			String name = (place != null) ? attributions.attribution(place, candidate).source() : null;
			names.add((name != null) ? name : "");
			right.add(mark.attributed()
					&& mark.isMeant(candidate, names.get(names.size() - 1), attributions.text()));
		}
		if (mark.attributed() && !right.contains(true)) {
			right.replaceAll((none) -> true);
		}
		return new AttributionLesson(row.path("publisher").asString(), row.path("id").asString(), mark.attributed(),
				(place != null) ? PlaceFeatures.of(place) : Features.of("own voice"), candidates, right, names,
				mark.named());
	}

	private TextLayout layout(Article article, AnalysedText body) {
		Set<Integer> ignored = new HashSet<>();
		Set<Integer> headlines = new HashSet<>();
		for (Block block : this.layouts.read(article, null, body)) {
			for (Sentence sentence : body.sentences()) {
				if (block.furniture() && block.span().overlaps(sentence.span())) {
					ignored.add(sentence.index());
				}
				else if (block.role() == Role.HEADLINE && block.span().contains(sentence.span().start())) {
					headlines.add(sentence.index());
				}
			}
		}
		headlines.removeAll(ignored);
		return new TextLayout(ignored, headlines);
	}

}
