package org.crosscheck.text;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The taught sentences of a training run. The teacher needs minutes to hours, so its
 * answers are kept in a file of the work folder and used again when that file is there.
 */
final class Treebank {

	/** Longer sentences are lists and tables; the teacher's readings of them are poor. */
	private static final int LONGEST = 120;

	private static final int BATCH = 4096;

	private Treebank() {
	}

	static List<TaughtSentence> of(Path news, Path file) throws IOException {
		if (!Files.exists(file)) {
			write(sentences(news), file);
		}
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
			return reader.lines().map(TaughtSentence::parse).collect(Collectors.toCollection(ArrayList::new));
		}
	}

	private record Pupil(String publisher, List<Token> tokens) {
	}

	/** Every sentence once, whoever printed it first. */
	private static List<Pupil> sentences(Path news) {
		TextAnalyzer analyzer = new TextAnalyzer();
		Set<String> seen = new HashSet<>();
		List<Pupil> sentences = new ArrayList<>();
		for (NewsText.Article article : NewsText.read(news)) {
			AnalysedText analysed = analyzer.analyse(article.text());
			for (Sentence sentence : analysed.sentences()) {
				if (sentence.tokens().size() <= LONGEST && seen.add(analysed.textOf(sentence))) {
					sentences.add(new Pupil(article.publisher(), sentence.tokens()));
				}
			}
		}
		return sentences;
	}

	private static void write(List<Pupil> sentences, Path file) throws IOException {
		Teacher teacher = new Teacher();
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		Files.createDirectories(unfinished.toAbsolutePath().getParent());
		try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(
				new GZIPOutputStream(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8))) {
			for (int from = 0; from < sentences.size(); from += BATCH) {
				List<Pupil> batch = sentences.subList(from, Math.min(from + BATCH, sentences.size()));
				List<String> lines = batch.parallelStream()
					.map((pupil) -> teacher.read(pupil.publisher(), pupil.tokens()).toLine())
					.toList();
				for (String line : lines) {
					writer.write(line);
					writer.write('\n');
				}
				System.out.println("taught " + (from + batch.size()) + " of " + sentences.size() + " sentences");
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		Files.move(unfinished, file);
	}

}
