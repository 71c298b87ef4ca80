package org.crosscheck.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.history.ReviewLine.State;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people have said of findings, in the order in which it was read. Files
 * stay where they are and are read again every night, and a table of the report shows
 * verdicts of earlier nights; hence a row counts when its file says something about the
 * finding that it did not say before, unless another file had said the very same of the
 * very same state. Nothing that was said is ever taken out. Mutable, for one thread.
 */
public final class ReviewBook {

	private final Map<String, List<ReviewEntry>> entries = new HashMap<>();

	private final List<ReviewEntry> added = new ArrayList<>();

	private long last;

	/** A book that holds these, in order. */
	public ReviewBook(Collection<ReviewEntry> entries) {
		entries.forEach(this::enter);
	}

	/**
	 * Takes in what the files say.
	 * @param lines in the order in which they count
	 * @param run name of the run that read them
	 * @param known what the findings that have been seen were in the last report, by
	 * their ids; it is what a row judges that does not say
	 * @return the same lines with what became of them
	 */
	public List<ReviewLine> take(List<ReviewLine> lines, String run, Map<String, FindingState> known) {
		for (ReviewLine line : lines) {
			Review review = line.review();
			if (review != null && isNews(line, review)) {
				boolean effective = !isEcho(line, review);
				FindingState seen = known.get(line.findingId());
				Review judging = (review.judged() == null && seen != null) ? review.of(seen) : review;
				ReviewEntry entry = new ReviewEntry(line.findingId(), judging.numbered(this.last + 1), line.file(),
						line.line(), run, effective);
				enter(entry);
				this.added.add(entry);
			}
		}
		return lines.stream().map((line) -> remarked(line, known.containsKey(line.findingId()))).toList();
	}

	/** Entries that {@link #take} has added. */
	public List<ReviewEntry> added() {
		return List.copyOf(this.added);
	}

	/** What counts now, by the finding's id. */
	public Map<String, ReviewEntry> current() {
		Map<String, ReviewEntry> current = new HashMap<>();
		this.entries.forEach((id, all) -> {
			ReviewEntry one = latest(all, null);
			if (one != null) {
				current.put(id, one);
			}
		});
		return current;
	}

	private void enter(ReviewEntry entry) {
		this.entries.computeIfAbsent(entry.findingId(), (id) -> new ArrayList<>()).add(entry);
		this.last = Math.max(this.last, entry.review().number());
	}

	private boolean isNews(ReviewLine line, Review review) {
		ReviewEntry before = latest(about(line), line.file());
		return before == null || !before.review().isRepeatedBy(review);
	}

	/** A row that was printed with the verdict of somebody else and never touched. */
	private boolean isEcho(ReviewLine line, Review review) {
		return review.judged() != null && latest(about(line), line.file()) == null
				&& about(line).stream().anyMatch((entry) -> entry.review().isRepeatedBy(review));
	}

	private List<ReviewEntry> about(ReviewLine line) {
		return this.entries.getOrDefault(line.findingId(), List.of());
	}

	/** The last that counts, or of one file the last whether it counts or not. */
	private static @Nullable ReviewEntry latest(List<ReviewEntry> all, @Nullable String file) {
		return all.stream()
			.filter((entry) -> (file != null) ? entry.file().equals(file) : entry.effective())
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	private ReviewLine remarked(ReviewLine line, boolean known) {
		ReviewEntry counts = latest(about(line), null);
		Review review = line.review();
		if (line.state() != State.ACCEPTED || review == null || counts == null) {
			return line;
		}
		if (!counts.review().isRepeatedBy(review)) {
			return line.remarked("a later row counts: " + counts.review().verdict().name().toLowerCase(Locale.ROOT)
					+ " (" + counts.file() + ", line " + counts.line() + ")", "");
		}
		return known ? line
				: line.remarked("no finding with this id has been seen here yet; the verdict is kept for it",
						"if you typed the id, compare it with the table");
	}

}
