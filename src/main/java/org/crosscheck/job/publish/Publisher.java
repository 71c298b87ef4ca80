package org.crosscheck.job.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.crosscheck.job.FileTree;

/**
 * Puts the reports of a run in place: written into a hidden folder, forced to disk, and
 * moved to {@code runs/<run>} in one step, so that a reader sees all of them or none.
 * Then {@code latest} is moved to them. Repeating it replaces the reports of the run.
 */
final class Publisher {

	private final Path output;

	private final Path runs;

	/**
	 * A publisher.
	 * @param output an existing folder
	 */
	Publisher(Path output) {
		this.output = output;
		this.runs = output.resolve("runs");
	}

	void publish(String run, Content content) throws IOException {
		Files.createDirectories(this.runs);
		Path hidden = this.runs.resolve("." + run + ".part");
		Path old = this.runs.resolve("." + run + ".old");
		FileTree.delete(hidden);
		Files.createDirectory(hidden);
		content.writeInto(hidden);
		forceAll(hidden);
		Path target = this.runs.resolve(run);
		FileTree.delete(old);
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			move(target, old);
		}
		move(hidden, target);
		force(this.runs);
		point(target);
		tryToDelete(old);
	}

	private void point(Path target) throws IOException {
		Path latest = this.output.resolve("latest");
		Path next = this.output.resolve(".latest.next");
		Path old = this.output.resolve(".latest.old");
		FileTree.delete(next);
		FileTree.delete(old);
		boolean linked = link(next, this.output.relativize(target));
		if (!linked) {
			copy(target, next);
			forceAll(next);
		}
		if (!linked || Files.isDirectory(latest, LinkOption.NOFOLLOW_LINKS)) {
			if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
				move(latest, old);
			}
		}
		Files.move(next, latest, StandardCopyOption.ATOMIC_MOVE);
		force(this.output);
		tryToDelete(old);
	}

	private static boolean link(Path link, Path target) throws IOException {
		try {
			Files.createSymbolicLink(link, target);
			return true;
		}
		catch (UnsupportedOperationException ex) {
			return false;
		}
		catch (IOException ex) {
			if (Files.isWritable(link.toAbsolutePath().getParent())) {
				return false;
			}
			throw ex;
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectory(to);
		for (Path file : list(from)) {
			Files.copy(file, to.resolve(file.getFileName()));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			throw new IOException("cannot move " + from + " to " + to + " in one step", ex);
		}
	}

	private static void forceAll(Path folder) throws IOException {
		for (Path file : list(folder)) {
			force(file);
		}
		force(folder);
	}

	/** Forces a file or, on systems that can, a folder to disk. */
	private static void force(Path path) throws IOException {
		boolean folder = Files.isDirectory(path);
		try (FileChannel channel = FileChannel.open(path,
				folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		catch (IOException ex) {
			if (!folder) {
				throw ex;
			}
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	/** What somebody still has open is left to the next run; the reports are in place. */
	private static void tryToDelete(Path path) {
		try {
			FileTree.delete(path);
		}
		catch (IOException ex) {
			// the next run deletes it first
		}
	}

	/** Writes the files of a run. */
	@FunctionalInterface
	interface Content {

		void writeInto(Path folder) throws IOException;

	}

}
