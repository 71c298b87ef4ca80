package org.crosscheck.article;

import java.util.List;
import java.util.stream.Collectors;

import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutReaderTests {

	private static final String LEAD = "Nine people died when a ferry sank off the cape, the coast guard said.";

	private final LayoutReader reader = new LayoutReader();

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private Layout layout(@Nullable String title, String body) {
		Article article = new Article("a", "a.txt", title, null, null, null, null, null, body);
		AnalysedText analysedTitle = (title != null) ? this.analyzer.analyse(title) : null;
		return this.reader.layout(article, analysedTitle, this.analyzer.analyse(body));
	}

	private List<Block> read(@Nullable String title, String body) {
		return layout(title, body).blocks();
	}

	/** One line a block: role, or FURNITURE, and the first word. */
	private String outline(@Nullable String title, String body) {
		return read(title, body).stream().map((block) -> {
			String text = block.span().in((block.part() == Part.TITLE) ? String.valueOf(title) : body);
			String first = text.lines().findFirst().orElse("");
			return (block.furniture() ? "FURNITURE" : block.role().name()) + " "
					+ first.substring(0, Math.min(8, first.length())).strip();
		}).collect(Collectors.joining("\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Uncategorized", "Read more", "READ MORE: Twelve hurt in tram crash", "Advertisement",
			"Sign up for our free newsletter and get 5 stories a day.", "This was published 3 months ago",
			"Published 5 hours ago", "Updated: 14:05, 27 October 2026", "Posted on 3 May 2026",
			"27 October 2026 14:05 GMT", "Last updated at Tuesday, October 27, 2026", "5 min read", "12 comments",
			"3,412 shares", "Leave a Reply",
			"Your email address will not be shown to others. Fields marked * are needed", "Source link", "Share this",
			"Related: Three held over warehouse fire", "Tags: ferry, storm, 2026", "Photo: Ada Berg/Coast Post",
			"© 2026 Coast Post. All rights reserved.", "We use cookies and 25 partners to improve this site.",
			"By Ada Berg", "by · Coast Post", "By Ada Berg | 27 October 2026", "Follow us on Twitter @coastpost24",
			"(Reporting by Ada Berg; Editing by Tom Ruiz)", "Image source, Getty Images", "Home > World > Europe",
			"Get the latest from our 3 reporters. Sign up for our weekly Tide letter.", ".gallery { width:100px;",
			"* * *", "https://coast.example/2026/10/27/ferry", "Skip to main content", "Copyright 2026 Coast Post" })
	void linesOfThePageAreFurniture(String line) {
		List<Block> blocks = read(null, line + "\n\nFerry lost\n\n" + LEAD);
		assertThat(blocks.get(0).furniture()).as(line).isTrue();
		assertThat(blocks.get(1)).extracting(Block::role, Block::furniture).containsExactly(Role.HEADLINE, false);
		assertThat(blocks.get(2)).extracting(Block::role, Block::furniture).containsExactly(Role.BODY, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Published figures show that 12 ferries sank in 2025.",
			"More than 40 people were on board, he said.", "LISBON, October 27, 2026 - Nine people died in the storm.",
			"By Sunday 12 bodies had been found.", "Read aloud, the 9 names took a minute.",
			"Share prices fell 4 percent.", "Comments by 3 officials were struck from the record.",
			"Sources said 12 were missing.", "On October 27, 2026 nine people died.", "Nine dead",
			"Related costs rose to $4 million, the company said.", "Sign-ups rose 12 percent." })
	void linesOfTheArticleAreNot(String line) {
		assertThat(read("Ferry lost", LEAD + "\n\n" + line + "\n\n" + LEAD).get(2).furniture()).as(line).isFalse();
	}

	@Test
	void titlesUnderAHeadingOfTeasersAreFurniture() {
		assertThat(outline(null, "Ferry lost\n\n" + LEAD
				+ "\n\nLATEST DEVELOPMENTS:\nShark bites 3 swimmersMayor, 81, quits after 12 yearsBakery burns\n\n"
				+ LEAD + "\n\nMost read\nTwelve held in raid\nWhy 8 in 10 cats sleep\n" + LEAD))
			.isEqualTo("""
					HEADLINE Ferry lo
					BODY Nine peo
					FURNITURE LATEST D
					FURNITURE Shark bi
					BODY Nine peo
					FURNITURE Most rea
					FURNITURE Twelve h
					FURNITURE Why 8 in
					BODY Nine peo""");
	}

	@Test
	void aTrailingCreditOfWiresIsFurniture() {
		assertThat(outline(null, "Ferry lost\n\n" + LEAD + "\n\nab/cd (AP, AFP, dpa)")).endsWith("FURNITURE ab/cd (A");
	}

	@Test
	void aRunOfLinesThatRepeatTheTextIsCaptions() {
		String body = """
				Ferry lost

				Nine people died when a ferry sank off the cape, the coast guard said.

				The mayor, Ada Berg, said divers would search the wreck again on Tuesday.

				Divers search the wreck of the ferry off the cape
				Mayor Ada Berg speaks to the coast guard and to divers

				'We hope to find more people,' Berg said.
				""";
		assertThat(outline(null, body)).isEqualTo("""
				HEADLINE Ferry lo
				BODY Nine peo
				BODY The mayo
				CAPTION Divers s
				CAPTION Mayor Ad
				BODY 'We hope""");
	}

	@Test
	void aLineThatCreditsAPictureIsACaption() {
		assertThat(
				outline("Ferry lost", LEAD + "\nA boat searches near 3 wrecks. (Ada Berg/AFP/Getty Images.)\n" + LEAD))
			.contains("CAPTION A boat");
	}

	@Test
	void theHeadlineOfAPlainTextIsItsFirstLineThatIsNotFurniture() {
		assertThat(outline(null,
				"World\nBy Ada Berg\nFerry lost\nNine dead as rescuers search the cape for a third day\n" + LEAD))
			.isEqualTo("""
					FURNITURE World
					FURNITURE By Ada B
					HEADLINE Ferry lo
					STANDFIRST Nine dea
					BODY Nine peo""");
	}

	@Test
	void aLongFirstParagraphIsNoHeadline() {
		assertThat(outline(null, LEAD.repeat(5) + "\n" + LEAD)).startsWith("BODY");
	}

	@Test
	void aBodyThatRepeatsTheTitleHasItsHeadlineThereToo() {
		assertThat(outline("Ferry lost", "Ferry Lost.\n" + LEAD))
			.isEqualTo("HEADLINE Ferry lo\nHEADLINE Ferry Lo\nBODY Nine peo");
	}

	@Test
	void datesGluedToAHeadlineAreDatelines() {
		String body = "date 2026-10-27 Ferry: ships back by SundayPublished October 27, 2026last updated October 28, 2026\n"
				+ LEAD;
		assertThat(layout(null, body).datelines()).extracting((span) -> span.in(body))
			.containsExactly("date 2026-10-27", "Published October 27, 2026", "last updated October 28, 2026");
		assertThat(read(null, body).get(0)).extracting(Block::role, Block::furniture)
			.containsExactly(Role.HEADLINE, false);
	}

	@Property(tries = 300)
	void anyTextHasOneBlockAParagraph(@ForAll String text) {
		AnalysedText analysed = this.analyzer.analyse(text);
		long paragraphs = analysed.sentences().stream().mapToInt((sentence) -> sentence.paragraph()).distinct().count();
		assertThat(read(null, text)).hasSize((int) paragraphs);
	}

}
