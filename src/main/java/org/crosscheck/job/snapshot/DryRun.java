package org.crosscheck.job.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.crosscheck.article.ArticleReader;
import org.crosscheck.article.InputFile;
import org.crosscheck.article.InputScanner;
import org.crosscheck.article.ReadOutcome;
import org.crosscheck.history.ReviewFiles;
import org.crosscheck.history.ReviewLine;
import org.crosscheck.history.ReviewLine.State;
import org.crosscheck.job.Console;
import org.crosscheck.job.Options;
import org.crosscheck.job.Plain;
import org.crosscheck.job.Settings;

/**
 * Says what a run would read ({@code --dry-run}). Opens no store and writes nothing.
 *
 * @param options what a run would be asked to do
 * @param settings of the run
 * @param console where it is said
 */
public record DryRun(Options options, Settings settings, Console console) {

	/** Rejections and deferrals that are listed; the rest is counted. */
	private static final int LISTED = 20;

	/** Reads everything as a run would, and prints what would become of it. */
	public void print() throws IOException {
		Counts counts = new Counts();
		List<InputFile> files = new InputScanner().scan(this.options.input());
		ArticleReader reader = new ArticleReader(this.settings.limit().ofReading());
		try {
			Settling settling = Settling.of(files, this.settings.settle());
			for (InputFile file : files) {
				FormatCount format = counts.of(file);
				if (settling.hasMoved(file)) {
					format.deferred++;
					counts.list(file.path() + " is still being written and would be left for the next run");
				}
				else {
					reader.read(file, (outcome) -> counts.add(outcome, format));
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		this.console.line("Dry run: " + this.options.input() + ". Nothing is written; a run that is not finished would"
				+ " go on with what it has read.");
		counts.print(this.console);
		reviews();
	}

	private void reviews() {
		Path place = this.options.reviews();
		boolean yetToCome = Files.notExists(place) && place.startsWith(this.options.output());
		List<ReviewLine> lines = yetToCome ? List.of() : new ReviewFiles(this.settings.limit().ofReading()).read(place);
		lines.stream()
			.filter((line) -> line.state() == State.NOT_UNDERSTOOD)
			.limit(LISTED)
			.forEach((line) -> this.console.line("  " + Plain.text(line.place() + ": " + line.reason(), 300)));
		this.console.line(String.format(Locale.ROOT, "%-9s %,d verdicts, %,d not understood", "reviews",
				lines.stream().filter((line) -> line.state() == State.ACCEPTED).count(),
				lines.stream().filter((line) -> line.state() == State.NOT_UNDERSTOOD).count()));
	}

	/** Of files with one ending. */
	private static final class FormatCount {

		private long files;

		private long articles;

		private long rejected;

		private long deferred;

		private String line(String name) {
			return String.format(Locale.ROOT, "%-9s %,d files, %,d articles, %,d rejected, %,d deferred", name,
					this.files, this.articles, this.rejected, this.deferred);
		}

	}

	/** Of all files. */
	private static final class Counts {

		private final SortedMap<String, FormatCount> formats = new TreeMap<>();

		private final List<String> listed = new ArrayList<>();

		private long unlisted;

		private FormatCount of(InputFile file) {
			String name = file.path().substring(file.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
			String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
			FormatCount format = this.formats.computeIfAbsent(
					(plain.lastIndexOf('.') < 0) ? "other" : Plain.text(plain.substring(plain.lastIndexOf('.')), 9),
					(key) -> new FormatCount());
			format.files++;
			return format;
		}

		private void add(ReadOutcome outcome, FormatCount format) {
			if (outcome instanceof ReadOutcome.Rejected rejected) {
				format.rejected++;
				String place = rejected.place().isEmpty() ? "" : ", " + rejected.place();
				list(rejected.path() + place + ": " + rejected.reason());
			}
			else {
				format.articles++;
			}
		}

		private void list(String line) {
			if (this.listed.size() < LISTED) {
				this.listed.add(line);
			}
			else {
				this.unlisted++;
			}
		}

		private void print(Console console) {
			this.listed.forEach((line) -> console.line("  " + Plain.text(line, 300)));
			if (this.unlisted > 0) {
				console.line("  and " + this.unlisted + " more");
			}
			FormatCount all = new FormatCount();
			this.formats.forEach((name, count) -> {
				console.line(count.line(name));
				all.files += count.files;
				all.articles += count.articles;
				all.rejected += count.rejected;
				all.deferred += count.deferred;
			});
			console.line(all.line("all"));
		}

	}

}
