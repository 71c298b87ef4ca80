package org.crosscheck.job.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.crosscheck.check.Finding;
import org.crosscheck.history.FindingState;
import org.crosscheck.history.KnownFinding;
import org.crosscheck.history.ReviewBook;
import org.crosscheck.history.ReviewFiles;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.ReviewLine.State;
import org.crosscheck.job.Console;
import org.crosscheck.job.Options;
import org.crosscheck.job.Settings;
import org.crosscheck.store.FindingTable;
import org.crosscheck.store.ReviewTable;
import org.springframework.stereotype.Component;

/**
 * Takes what people said of findings into the store. No file can make it fail, and
 * nothing in the store is changed or taken out by it.
 */
@Component
class ReviewIntake {

	private final ReviewTable reviews;

	private final FindingTable findings;

	private final Options options;

	private final Console console;

	private final ReviewFiles files;

	ReviewIntake(ReviewTable reviews, FindingTable findings, Options options, Console console, Settings settings) {
		this.reviews = reviews;
		this.findings = findings;
		this.options = options;
		this.console = console;
		this.files = new ReviewFiles(settings.limit().ofReading());
	}

	void read(String run) {
		makeRoom(this.options.reviews());
		List<ReviewLine> read = this.files.read(this.options.reviews());
		ReviewBook book = new ReviewBook(this.reviews.all());
		List<ReviewLine> lines = book.take(read, run, read.isEmpty() ? Map.of() : seen(run));
		this.reviews.add(book.added());
		this.reviews.replaceLines(run, lines);
		if (!lines.isEmpty()) {
			this.console.line(String.format(Locale.ROOT,
					"readReviews: %,d verdicts, %,d of them new, %,d rows or files not understood%s",
					count(lines, State.ACCEPTED), book.added().size(), count(lines, State.NOT_UNDERSTOOD),
					(count(lines, State.NOT_UNDERSTOOD) > 0) ? " (see reviews.csv)" : ""));
		}
	}

	/** Makes the folder in the output, so that people find where to put their tables. */
	private void makeRoom(Path place) {
		if (place.startsWith(this.options.output()) && Files.notExists(place)) {
			try {
				Files.createDirectories(place);
			}
			catch (IOException ex) {
				// reading says that it is not there
			}
		}
	}

	/** What the findings that were ever seen and not forgotten were last. */
	private Map<String, FindingState> seen(String run) {
		return this.findings.knownBefore(run)
			.stream()
			.map(KnownFinding::finding)
			.collect(Collectors.toMap(Finding::id, FindingState::of));
	}

	private static long count(List<ReviewLine> lines, State state) {
		return lines.stream().filter((line) -> line.state() == state).count();
	}

}
