package org.crosscheck.source;

import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.Span;
import org.crosscheck.text.TextAnalyzer;
import org.crosscheck.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionPropertyTests {

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final AttributionReader reader = new AttributionReader();

	@Property(tries = 300)
	void anyTextIsReadAndEverySpanLiesInside(@ForAll("texts") String text) {
		AnalysedText analysed = this.analyzer.analyse(text);
		Attributions attributions = this.reader.read(analysed, new TextLayout(Set.of(1), Set.of(0)));
		for (Sentence sentence : analysed.sentences()) {
			for (Token token : sentence.tokens()) {
				Attribution found = attributions.at(token.span());
				Span source = found.sourceSpan();
				Span cue = found.cueSpan();
				assertThat(source == null || source.end() <= text.length()).isTrue();
				assertThat(cue == null || cue.in(text).equals(found.cue())).isTrue();
				assertThat(found.status() == SourceStatus.UNSOURCED).isEqualTo(found.equals(Attribution.NONE));
				assertThat(found.chain().isEmpty()).isEqualTo(found.source() == null);
			}
		}
	}

	@Property(tries = 200)
	void theShapeOfQuotationMarksChangesNothing(@ForAll("quoted") String text) {
		String straight = text.replace('“', '"').replace('”', '"');
		String angular = text.replace('“', '«').replace('”', '»');
		int at = text.indexOf("41");
		Attribution expected = at(text, at);
		assertThat(at(straight, at).source()).isEqualTo(expected.source());
		assertThat(at(angular, at).source()).isEqualTo(expected.source());
		assertThat(expected.source()).isEqualTo("Ruth Adler");
	}

	private Attribution at(String text, int at) {
		return this.reader.read(this.analyzer.analyse(text), TextLayout.PLAIN).at(new Span(at, at + 2));
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> pieces = Arbitraries.of("said", "says", "told", "\"", "“", "”", "'", "’s", "«", ",", ".", ":",
				"\n", "\n\n", "(", ")", "—", "Ruth", "Adler", "the ministry", "according to", "which", "who", "that",
				"41", "percent", "poll", "in a", "by", "is believed to", "adding", "it", "she", "and", "\uD83D\uDE00",
				"''", ";", "officials", "report", "as", "put", "has", "claims");
		return pieces.list().ofMaxSize(60).map((words) -> String.join(" ", words));
	}

	@Provide
	Arbitrary<String> quoted() {
		return Arbitraries.of(List.of("“We need 41 more boats now,” Ruth Adler said.",
				"Ruth Adler said: “We need 41 more boats now.”", "Ruth Adler told them “the port needs 41 boats.”",
				"“It is late,” Ruth Adler said. “The whole port needs 41 boats.”",
				"“It is late.\n“The whole port needs 41 boats,” Ruth Adler said.",
				"Ruth Adler said: “It is late.\n“The whole port needs 41 boats.”"));
	}

}
