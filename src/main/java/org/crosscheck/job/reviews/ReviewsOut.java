package org.crosscheck.job.reviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.crosscheck.history.ReviewEntry;
import org.crosscheck.job.Console;
import org.crosscheck.job.Options;
import org.crosscheck.job.WholeFile;
import org.crosscheck.report.ReviewExport;
import org.crosscheck.store.ReviewTable;
import org.springframework.stereotype.Component;

/** Writes all verdicts that count into a file ({@code --export-reviews}). */
@Component
public class ReviewsOut {

	private final ReviewTable reviews;

	private final Options options;

	private final Console console;

	ReviewsOut(ReviewTable reviews, Options options, Console console) {
		this.reviews = reviews;
		this.options = options;
		this.console = console;
	}

	/** Writes the file, whole or not at all. */
	public void write() throws IOException {
		Path file = Objects.requireNonNull(this.options.exported());
		List<ReviewEntry> entries = List.copyOf(this.reviews.current().values());
		WholeFile.write(file, (part) -> new ReviewExport().write(part, entries));
		this.console.line(entries.size() + " verdicts are written to " + file);
	}

}
