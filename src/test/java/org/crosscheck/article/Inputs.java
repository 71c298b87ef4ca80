package org.crosscheck.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.crosscheck.article.ReadOutcome.Read;

/** Makes input files for tests and reads them. */
final class Inputs {

	private Inputs() {
	}

	static List<ReadOutcome> read(Path folder, String name, byte[] bytes) {
		return read(folder, name, bytes, ReadLimits.DEFAULT);
	}

	static List<ReadOutcome> read(Path folder, String name, byte[] bytes, ReadLimits limits) {
		try {
			Path file = Files.write(folder.resolve(name), bytes);
			List<ReadOutcome> outcomes = new ArrayList<>();
			new ArticleReader(limits).read(new InputFile(file, name, bytes.length), outcomes::add);
			return outcomes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Article> articles(List<ReadOutcome> outcomes) {
		return outcomes.stream().filter(Read.class::isInstance).map((outcome) -> ((Read) outcome).article()).toList();
	}

	static byte[] packed(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
			packing.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
