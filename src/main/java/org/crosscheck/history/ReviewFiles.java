package org.crosscheck.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.crosscheck.article.InputFile;
import org.crosscheck.article.InputScanner;
import org.crosscheck.article.ReadLimits;
import org.crosscheck.article.Unreadable;
import org.crosscheck.history.ReviewLine.State;
import org.crosscheck.text.WordList;

/**
 * Reads the review files that people have put somewhere. Whatever is wrong with a file is
 * told in its lines and never thrown. Immutable and safe for use by several threads.
 */
public final class ReviewFiles {

	private final ReviewSheet sheet;

	private final Set<String> tables;

	private final Set<String> workbooks;

	/** A reader of files whose rows are no longer than the limits allow. */
	public ReviewFiles(ReadLimits limits) {
		this.sheet = new ReviewSheet(limits);
		WordList endings = WordList.read(ReviewFiles.class, "review-files.txt");
		this.tables = endings.set("tables");
		this.workbooks = endings.set("workbooks");
	}

	/**
	 * The lines of all files, the file written first first, so that of two verdicts the
	 * later one comes later.
	 * @param place a file, or a folder that is read with all folders in it
	 */
	public List<ReviewLine> read(Path place) {
		try {
			return new InputScanner().scan(place)
				.stream()
				.filter((file) -> !name(file).startsWith("~$"))
				.map((file) -> new Dated(file, written(file.file())))
				.sorted(Comparator.comparing(Dated::written).thenComparing((dated) -> dated.file().path()))
				.flatMap((dated) -> lines(dated.file()).stream())
				.toList();
		}
		catch (IOException ex) {
			return List.of(ReviewLine.ofFile(place.toString(), State.NOT_UNDERSTOOD, Unreadable.reason(ex, false),
					"put it back, or name another with --reviews=PATH"));
		}
	}

	private List<ReviewLine> lines(InputFile file) {
		String ending = name(file).substring(name(file).lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (this.workbooks.contains(ending)) {
			return List.of(ReviewLine.ofFile(file.path(), State.NOT_UNDERSTOOD, "is a workbook, not a CSV file",
					"save it as CSV UTF-8 beside the workbook"));
		}
		if (!this.tables.contains(ending)) {
			return List.of(ReviewLine.ofFile(file.path(), State.NOT_UNDERSTOOD, "its ending is not that of a CSV file",
					"save it as CSV UTF-8, or take it out of the folder"));
		}
		try {
			return new ArrayList<>(this.sheet.read(file));
		}
		catch (IOException ex) {
			return List.of(ReviewLine.ofFile(file.path(), State.NOT_UNDERSTOOD, Unreadable.reason(ex, false), ""));
		}
	}

	private static String name(InputFile file) {
		return file.path().substring(file.path().lastIndexOf('/') + 1);
	}

	private static FileTime written(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
			return FileTime.fromMillis(0);
		}
	}

	private record Dated(InputFile file, FileTime written) {
	}

}
