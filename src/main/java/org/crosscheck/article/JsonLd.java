package org.crosscheck.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads what a page says of its article in schema.org's JSON-LD. Immutable and safe for
 * use by several threads.
 */
final class JsonLd {

	private final JsonMapper mapper = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	/** The first object of an article type, {@code null} when there is none. */
	@Nullable JsonNode article(Document page) {
		return page.select("script[type*=ld+json]")
			.stream()
			.map((script) -> firstArticle(read(script)))
			.filter((article) -> !article.isMissingNode())
			.findFirst()
			.orElse(null);
	}

	/** A page's broken metadata is no reason to refuse its text. */
	private JsonNode read(Element script) {
		try {
			return this.mapper.readTree(script.data());
		}
		catch (JacksonException ex) {
			return MissingNode.getInstance();
		}
	}

	/** Text of a field: its own, its name's or those of the things it lists. */
	static @Nullable String text(@Nullable JsonNode object, String field) {
		JsonNode value = (object != null) ? object.get(field) : null;
		if (value == null) {
			return null;
		}
		if (value.isArray()) {
			String joined = value.valueStream()
				.map(JsonLd::name)
				.filter((name) -> !name.isBlank())
				.collect(Collectors.joining(", "));
			return joined.isEmpty() ? null : joined;
		}
		String name = name(value);
		return name.isBlank() ? null : name;
	}

	private static String name(JsonNode value) {
		JsonNode named = value.isObject() ? value.path("name") : value;
		if (value.isObject() && !named.isString()) {
			named = value.path("@id");
		}
		return named.isString() ? Parser.unescapeEntities(named.stringValue(), false) : "";
	}

	private static JsonNode firstArticle(JsonNode root) {
		Deque<JsonNode> open = new ArrayDeque<>();
		open.add(root);
		while (!open.isEmpty()) {
			JsonNode node = open.remove();
			if (node.isObject() && isArticle(node.path("@type"))) {
				return node;
			}
			node.valueStream().filter(JsonNode::isContainer).forEach(open::add);
		}
		return MissingNode.getInstance();
	}

	private static boolean isArticle(JsonNode type) {
		if (type.isArray()) {
			return type.valueStream().anyMatch((one) -> one.isString() && isArticle(one.stringValue()));
		}
		return type.isString() && isArticle(type.stringValue());
	}

	private static boolean isArticle(String type) {
		return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
	}

}
