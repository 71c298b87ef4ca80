package org.crosscheck.job.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.crosscheck.article.Article;
import org.crosscheck.article.ReadOutcome;
import org.crosscheck.job.ExtractorVersion;
import org.crosscheck.job.Plain;
import org.crosscheck.job.Settings;
import org.crosscheck.report.ArticleLine.State;
import org.crosscheck.store.ArticleTable;
import org.crosscheck.store.ClaimTable;
import org.crosscheck.store.ManifestRow;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.Sha256;
import org.crosscheck.store.StagedArticle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the outcomes of reading into the store, a slice at a time. */
@Component
class StagingArea {

	/** Outcomes committed together. */
	private static final int SLICE = 200;

	/** Text held at once, in UTF-16 units. */
	private static final long SLICE_TEXT = 4_000_000;

	/** Longest id that an index of either database takes. */
	private static final int LONGEST_ID = 500;

	private final ArticleTable articles;

	private final ClaimTable claims;

	private final ManifestTable manifest;

	private final ExtractorVersion extractor;

	private final Settings settings;

	private final TransactionTemplate transaction;

	StagingArea(ArticleTable articles, ClaimTable claims, ManifestTable manifest, ExtractorVersion extractor,
			Settings settings, TransactionTemplate transaction) {
		this.articles = articles;
		this.claims = claims;
		this.manifest = manifest;
		this.extractor = extractor;
		this.settings = settings;
		this.transaction = transaction;
	}

	Slices open(String run, LocalDate date) {
		return new Slices(run, date);
	}

	/** Gathers outcomes and writes them. Mutable, for one thread. */
	final class Slices implements Consumer<ReadOutcome> {

		private final String run;

		private final LocalDate date;

		private final Set<String> ids = new HashSet<>();

		private final List<StagedArticle> staged = new ArrayList<>();

		private final List<ManifestRow> rows = new ArrayList<>();

		/** Of the file being read. */
		private final List<String> idsOfFile = new ArrayList<>();

		private long seqBefore;

		private long text;

		private long seq;

		private Slices(String run, LocalDate date) {
			this.run = run;
			this.date = date;
		}

		/** Number of articles taken in so far. */
		long articles() {
			return this.ids.size();
		}

		/** A file begins. */
		void begin() {
			this.idsOfFile.clear();
			this.seqBefore = this.seq;
		}

		/** Forgets what came of the file that was begun last. */
		void takeBack() {
			this.rows.removeIf((row) -> row.seq() > this.seqBefore);
			this.ids.removeAll(Set.copyOf(this.idsOfFile));
			this.staged.removeIf((one) -> !this.ids.contains(one.article().id()));
			this.seq = this.seqBefore;
			StagingArea.this.transaction
				.executeWithoutResult((status) -> StagingArea.this.manifest.removeAfter(this.run, this.seq));
		}

		/** Leaves a file for the next run. */
		void defer(String path, String reason) {
			this.rows.add(new ManifestRow(++this.seq, path, "", "", 0, State.DEFERRED, reason, 0, true));
		}

		@Override
		public void accept(ReadOutcome outcome) {
			if (outcome instanceof ReadOutcome.Read read) {
				accept(read.article());
			}
			else if (outcome instanceof ReadOutcome.Rejected rejected) {
				String place = rejected.place().isEmpty() ? "" : rejected.place() + ": ";
				reject(rejected.path(), place + rejected.reason());
			}
			if (this.rows.size() >= SLICE || this.text >= SLICE_TEXT) {
				flush();
			}
		}

		private void accept(Article article) {
			if (article.id().length() > LONGEST_ID || article.id().isEmpty()) {
				reject(article.path(), "id " + Plain.text(article.id(), 40) + " has " + article.id().length()
						+ " characters; give one of 1 to " + LONGEST_ID);
				return;
			}
			String id = freeId(article.id());
			boolean again = !id.equals(article.id());
			Article named = again ? new Article(id, article.path(), article.title(), article.author(),
					article.publisher(), article.url(), article.published(), article.story(), article.body()) : article;
			String hash = Sha256.of(named.path(), named.title(), named.author(), named.publisher(), named.url(),
					named.published(), named.story(), named.body());
			this.staged.add(new StagedArticle(named, hash));
			String detail = again ? "its id " + Plain.text(article.id(), 200) + " stands more than once in the input"
					: "";
			this.rows.add(
					new ManifestRow(++this.seq, named.path(), id, Sha256.of(named.title(), named.body(), named.story()),
							named.body().length(), State.READ, detail, 0, false));
			this.text += named.body().length();
		}

		private String freeId(String id) {
			String free = id;
			for (int copy = 2; !this.ids.add(free); copy++) {
				free = id + "#" + copy;
			}
			this.idsOfFile.add(free);
			return free;
		}

		private void reject(String path, String reason) {
			this.rows
				.add(new ManifestRow(++this.seq, path, "", "", 0, State.REJECTED, Plain.text(reason, 1000), 0, true));
		}

		/** Writes what is gathered. */
		void flush() {
			Map<String, Integer> kept = StagingArea.this.claims.upToDate(
					this.staged.stream()
						.collect(Collectors.toMap((one) -> one.article().id(), StagedArticle::contentHash)),
					StagingArea.this.extractor.value());
			List<ManifestRow> entered = this.rows.stream().map((row) -> withKept(row, kept)).toList();
			StagingArea.this.transaction.executeWithoutResult((status) -> {
				StagingArea.this.articles.put(
						this.staged.stream().filter((one) -> !kept.containsKey(one.article().id())).toList(), this.date,
						StagingArea.this.settings.window());
				StagingArea.this.manifest.add(this.run, entered);
			});
			this.staged.clear();
			this.rows.clear();
			this.text = 0;
		}

		private static ManifestRow withKept(ManifestRow row, Map<String, Integer> kept) {
			Integer claims = kept.get(row.articleId());
			return (claims == null) ? row : new ManifestRow(row.seq(), row.path(), row.articleId(), row.textHash(),
					row.textSize(), State.UNCHANGED, row.detail(), claims, true);
		}

	}

}
