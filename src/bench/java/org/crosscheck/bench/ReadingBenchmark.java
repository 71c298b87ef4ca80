package org.crosscheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.crosscheck.article.Article;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.SubjectLoop;
import org.crosscheck.quantity.QuantityReader;
import org.crosscheck.quantity.ReadingContext;
import org.crosscheck.text.AnalysedText;
import org.crosscheck.text.Sentence;
import org.crosscheck.text.TextAnalyzer;
import org.crosscheck.text.TokenLoop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each operation reads one article of about 900 tokens from its bytes, one step further
 * than the one before; all by one thread in a heap of 400 MB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = { "-Xmx400m", "-XX:+UseSerialGC" })
public class ReadingBenchmark {

	/** Folder or file of news. */
	@Param("input")
	public String news = "input";

	private final TokenLoop loop = new TokenLoop();

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final QuantityReader quantities = new QuantityReader();

	private final SubjectLoop subjects = new SubjectLoop();

	private final ClaimExtractor extractor = new ClaimExtractor();

	private List<Article> articles = List.of();

	private List<byte[]> bytes = List.of();

	private int next;

	@Setup
	public void read() throws IOException {
		this.articles = NewsArticles.read(Path.of(this.news));
		this.bytes = this.articles.stream().map((article) -> article.body().getBytes(StandardCharsets.UTF_8)).toList();
	}

	/** The bare loop. */
	@Benchmark
	public int a1_tokens() {
		return this.loop.tokens(this.bytes.get(next()));
	}

	/** Tokens in sentences. */
	@Benchmark
	public int a2_sentences() {
		return analysed(next()).sentences().size();
	}

	/** Numbers with units and bounds, before any syntax. */
	@Benchmark
	public int a3_quantities() {
		int at = next();
		AnalysedText text = analysed(at);
		ReadingContext context = context(at, text);
		int found = 0;
		for (Sentence sentence : text.sentences()) {
			found += this.quantities.read(text, sentence, context).size();
		}
		return found;
	}

	/** Numbers with what they count and what they are said of. */
	@Benchmark
	public int a4_subjects() {
		int at = next();
		AnalysedText text = analysed(at);
		return this.subjects.read(text, context(at, text));
	}

	/** All that the job keeps of an article, sources included. */
	@Benchmark
	public int a5_claims() {
		int at = next();
		Article article = this.articles.get(at);
		String body = new String(this.bytes.get(at), StandardCharsets.UTF_8);
		return this.extractor
			.extract(new Article(article.id(), article.path(), article.title(), article.author(), article.publisher(),
					article.url(), article.published(), article.story(), body))
			.claims()
			.size();
	}

	private AnalysedText analysed(int at) {
		return this.analyzer.analyse(new String(this.bytes.get(at), StandardCharsets.UTF_8));
	}

	private ReadingContext context(int at, AnalysedText text) {
		Article article = this.articles.get(at);
		return ReadingContext.of(article.published(), article.publisher(), article.url(), text);
	}

	private int next() {
		this.next = (this.next + 1 < this.articles.size()) ? this.next + 1 : 0;
		return this.next;
	}

}
