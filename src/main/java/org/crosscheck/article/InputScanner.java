package org.crosscheck.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lists the files of an input. Stateless and safe for use by several threads.
 */
public final class InputScanner {

	/**
	 * All files of an input in the order of their paths, whatever their ending:
	 * {@link ArticleReader} says of each what became of it. Left out are files and
	 * folders whose name begins with a point, links that lead out of the input or
	 * nowhere, and whatever is neither file nor folder. A folder that cannot be opened is
	 * listed itself, so that reading it reports why.
	 * @param input a file, or a folder that is read with all folders in it
	 * @throws NoSuchFileException when there is no such file or folder
	 */
	public List<InputFile> scan(Path input) throws IOException {
		if (!Files.exists(input)) {
			throw new NoSuchFileException(input.toString());
		}
		if (!Files.isDirectory(input)) {
			Path name = input.toAbsolutePath().normalize().getFileName();
			return List.of(new InputFile(input, (name != null) ? name.toString() : input.toString(), sizeOf(input)));
		}
		Collector collector = new Collector(input, input.toRealPath());
		Files.walkFileTree(input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector);
		collector.found.sort(Comparator.comparing(InputFile::path));
		return List.copyOf(collector.found);
	}

	private static long sizeOf(Path file) throws IOException {
		return Files.isRegularFile(file) ? Files.size(file) : 0;
	}

	private static final class Collector extends SimpleFileVisitor<Path> {

		private final Path root;

		private final Path realRoot;

		private final List<InputFile> found = new ArrayList<>();

		private Collector(Path root, Path realRoot) {
			this.root = root;
			this.realRoot = realRoot;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean wanted = folder.equals(this.root) || !isHidden(folder) && !leadsOut(folder);
			return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && !isHidden(file) && !leadsOut(file)) {
				add(file, attributes.size());
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException problem) {
			boolean gone = problem instanceof FileSystemLoopException || problem instanceof NoSuchFileException;
			if (!gone && !isHidden(file) && !leadsOut(file)) {
				add(file, 0);
			}
			return FileVisitResult.CONTINUE;
		}

		private void add(Path file, long size) {
			String path = StreamSupport.stream(this.root.relativize(file).spliterator(), false)
				.map(Path::toString)
				.collect(Collectors.joining("/"));
			this.found.add(new InputFile(file, path, size));
		}

		private static boolean isHidden(Path file) {
			return String.valueOf(file.getFileName()).startsWith(".");
		}

		private boolean leadsOut(Path file) {
			try {
				return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(this.realRoot);
			}
			catch (IOException ex) {
				return true;
			}
		}

	}

}
