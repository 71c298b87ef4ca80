package org.crosscheck.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.crosscheck.article.ReadOutcome.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WarcFormatTests {

	private static final String PAGE = "<html><head><title>Crane topples</title></head><body><article><p>Nine workers were hurt"
			+ " at the quay, the port said on Monday.</p></article></body></html>";

	@TempDir
	Path folder = Path.of("");

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] http(String head, byte[] body) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(bytes("HTTP/1.1 " + head + "\r\nContent-Length: " + body.length + "\r\n\r\n"));
		out.writeBytes(body);
		return out.toByteArray();
	}

	private static byte[] record(String type, byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://quay.example/1\r\n"
				+ "WARC-Date: 2026-10-26T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
				+ "Content-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + content.length
				+ "\r\n\r\n"));
		out.writeBytes(content);
		out.writeBytes(bytes("\r\n\r\n"));
		return out.toByteArray();
	}

	private static byte[] archive() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(record("request", bytes("GET /1 HTTP/1.1\r\nHost: quay.example\r\n\r\n")));
		out.writeBytes(record("response", http("200 OK\r\nContent-Type: text/html; charset=utf-8", bytes(PAGE))));
		out.writeBytes(record("response", http("404 Not Found\r\nContent-Type: text/html", bytes(PAGE))));
		out.writeBytes(record("response", http("200 OK\r\nContent-Type: image/png", new byte[] { 1, 2, 3 })));
		out.writeBytes(record("response",
				http("200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html", Inputs.packed(bytes(PAGE)))));
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.warc", "a.warc.gz" })
	void eachPageIsAnArticle(String name) {
		List<ReadOutcome> outcomes = Inputs.read(this.folder, name,
				name.endsWith(".gz") ? Inputs.packed(archive()) : archive());
		assertThat(outcomes).hasSize(2);
		assertThat(Inputs.articles(outcomes)).extracting(Article::id, Article::title, Article::url, Article::body)
			.contains(tuple(name + ":2", "Crane topples", "https://quay.example/1",
					"Nine workers were hurt at the quay, the port said on Monday.\n"))
			.hasSize(2);
	}

	@Test
	void whatComesBeforeTheDamageIsRead() {
		byte[] whole = archive();
		byte[] broken = Arrays.copyOf(whole, whole.length + 40);
		Arrays.fill(broken, whole.length, broken.length, (byte) 'x');
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "a.warc", broken);
		assertThat(Inputs.articles(outcomes)).hasSize(2);
		assertThat(outcomes.get(2))
			.isEqualTo(new Rejected("a.warc", "after record 5", "ends in the middle of a record; copy it again"));
	}

	@Test
	void aPackedPageThatUnfoldsBeyondTheLimitIsRejected() {
		byte[] bomb = Inputs.packed(new byte[30_000_000]);
		List<ReadOutcome> outcomes = Inputs.read(this.folder, "a.warc",
				record("response", http("200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html", bomb)));
		assertThat(outcomes).singleElement()
			.isInstanceOfSatisfying(Rejected.class,
					(rejected) -> assertThat(rejected.reason()).contains("the limit for an article"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Nine people.", "WARC/1.0\r\n\r\n" })
	void whatIsNoArchiveIsRejected(String content) {
		assertThat(Inputs.read(this.folder, "a.warc", bytes(content))).singleElement().isInstanceOf(Rejected.class);
	}

}
