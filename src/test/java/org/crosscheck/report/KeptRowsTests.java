package org.crosscheck.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.history.TrackedFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows of articles that an earlier report has already. */
class KeptRowsTests {

	private static final String CSV = "claims.csv";

	private static final String JSONL = "claims.jsonl";

	private final Path folder;

	private final Path earlier;

	private final Map<String, ArticleRows> places = new HashMap<>();

	KeptRowsTests(@TempDir Path folder) throws IOException {
		this.folder = Files.createDirectory(folder.resolve("tonight"));
		this.earlier = Files.createDirectory(folder.resolve("earlier"));
	}

	@BeforeEach
	void writeTheEarlierReport() throws IOException {
		new ReportWriter().write(this.earlier, new Night(Map.of(), new ArrayList<>(), this.places));
	}

	@Test
	void areCopiedWithoutTheirNumbersBeingAskedFor() throws IOException {
		List<String> asked = new ArrayList<>();
		Map<String, ArticleRows> known = new HashMap<>(this.places);
		known.remove("lantern-ferry");
		write(known, asked);
		assertThat(asked).containsExactly("lantern-ferry");
		assertTheReportsAreAlike();
	}

	@Test
	void standInTheNewReportWhereItSaysTheyDo() throws IOException {
		write(this.places, new ArrayList<>());
		assertTheReportsAreAlike();
		Path last = Files.createDirectory(this.folder.resolveSibling("last"));
		List<String> asked = new ArrayList<>();
		new ReportWriter().write(last, new Night(this.places, asked, new HashMap<>()), this.folder);
		assertThat(asked).isEmpty();
		assertThat(last.resolve(JSONL)).hasSameBinaryContentAs(this.earlier.resolve(JSONL));
	}

	@Test
	void areTakenAsTheyStandThere() throws IOException {
		List<String> all = List.copyOf(new TreeSet<>(this.places.keySet()));
		ArticleRows one = this.places.get(all.get(0));
		ArticleRows other = this.places.get(all.get(1));
		assertThat(one).isNotNull();
		assertThat(other).isNotNull();
		Map<String, ArticleRows> swapped = new HashMap<>(this.places);
		swapped.put(all.get(0), other);
		write(swapped, new ArrayList<>());
		assertThat(Files.readString(this.folder.resolve(CSV))).isNotEqualTo(text(this.earlier.resolve(CSV)));
	}

	@ParameterizedTest
	@ValueSource(strings = { CSV, JSONL })
	void areMadeAnewWhereAPersonHasWrittenInTheFile(String file) throws IOException {
		byte[] bytes = Files.readAllBytes(this.earlier.resolve(file));
		byte[] before = bytes.clone();
		bytes[bytes.length - 9] ^= 1;
		Files.write(this.earlier.resolve(file), bytes);
		List<String> asked = new ArrayList<>();
		write(this.places, asked);
		assertThat(asked).hasSize(1);
		assertThat(this.folder.resolve(file)).hasBinaryContent(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { CSV, JSONL })
	void areMadeAnewWhenTheFileIsGoneOrCutShort(String file) throws IOException {
		byte[] before = Files.readAllBytes(this.earlier.resolve(file));
		Files.write(this.earlier.resolve(file), "cut".getBytes(StandardCharsets.UTF_8));
		List<String> asked = new ArrayList<>();
		write(this.places, asked);
		assertThat(asked).containsExactlyInAnyOrderElementsOf(this.places.keySet());
		assertThat(this.folder.resolve(file)).hasBinaryContent(before);
		Files.delete(this.earlier.resolve(file));
		write(this.places, asked);
		assertThat(this.folder.resolve(file)).hasBinaryContent(before);
	}

	@Test
	void countAsOftenAsThoseThatAreMade() throws IOException {
		NightCounts made = new ReportWriter().write(this.folder, Nights.eventful());
		assertThat(write(this.places, new ArrayList<>())).isEqualTo(made);
	}

	private NightCounts write(Map<String, ArticleRows> known, List<String> asked) throws IOException {
		return new ReportWriter().write(this.folder, new Night(known, asked, this.places), this.earlier);
	}

	private void assertTheReportsAreAlike() {
		assertThat(this.folder.resolve(CSV)).hasSameBinaryContentAs(this.earlier.resolve(CSV));
		assertThat(this.folder.resolve(JSONL)).hasSameBinaryContentAs(this.earlier.resolve(JSONL));
	}

	private static String text(Path file) throws IOException {
		return Files.readString(file);
	}

	/** An eventful night of which some rows are known. */
	private static final class Night extends InventedNight {

		private final InventedNight night = Nights.eventful();

		private final Map<String, ArticleRows> known;

		private final List<String> asked;

		private final Map<String, ArticleRows> places;

		/**
		 * A night.
		 * @param known where its rows stand in the earlier report
		 * @param asked takes the articles whose numbers are asked for
		 * @param places takes where rows stand now
		 */
		private Night(Map<String, ArticleRows> known, List<String> asked, Map<String, ArticleRows> places) {
			this.known = Map.copyOf(known);
			this.asked = asked;
			this.places = places;
		}

		@Override
		public void forEachSlice(Consumer<Slice> consumer) {
			this.night.forEachSlice((slice) -> consumer.accept(new Slice() {
				@Override
				public List<String> articles() {
					return slice.articles();
				}

				@Override
				public Map<String, List<ClaimInContext>> numbers(Collection<String> articleIds) {
					Night.this.asked.addAll(articleIds);
					return slice.numbers(articleIds);
				}
			}));
		}

		@Override
		public Map<String, ArticleRows> rowsBefore(Collection<String> articleIds) {
			return this.known;
		}

		@Override
		public void rowsNow(List<ArticleRows> rows) {
			rows.forEach((one) -> this.places.put(one.articleId(), one));
		}

		@Override
		public void forEachArticle(Consumer<ArticleLine> row) {
			this.night.forEachArticle(row);
		}

		@Override
		public List<TrackedFinding> findings() {
			return this.night.findings();
		}

		@Override
		public Map<String, ClaimInContext> claims(Collection<String> ids) {
			return this.night.claims(ids);
		}

	}

}
