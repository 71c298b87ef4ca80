package org.crosscheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the cards as a JSON array that a script element may hold, one by one, without
 * the properties that are empty, false or zero. Immutable and safe for use by several
 * threads.
 */
final class CardScript {

	private final JsonMapper json = JsonMapper.builder()
		.changeDefaultPropertyInclusion((all) -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(Visibility.NONE))
		.build();

	void write(Iterator<FindingCard> cards, Writer out) throws IOException {
		out.write('[');
		while (cards.hasNext()) {
			out.write(safe(this.json.writeValueAsString(cards.next())));
			out.write(cards.hasNext() ? ",\n" : "");
		}
		out.write(']');
	}

	/**
	 * No markup can end the script element: {@code </script>} and {@code <!--} both need
	 * a "<", which in JSON stands in strings only.
	 */
	private static String safe(String json) {
		return json.replace("<", "\\u003c");
	}

}
