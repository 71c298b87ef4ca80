package org.crosscheck.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A connection to a browser in the Chrome DevTools Protocol: JSON messages over a web
 * socket, each call answered under its number.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;

	private final JsonMapper json = new JsonMapper();

	private final AtomicInteger calls = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

	private final StringBuilder received = new StringBuilder();

	private @Nullable WebSocket socket;

	private DevTools() {
	}

	static DevTools connect(String address) throws IOException, InterruptedException {
		DevTools tools = new DevTools();
		try {
			tools.socket = HttpClient.newHttpClient()
				.newWebSocketBuilder()
				.connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
				.buildAsync(URI.create(address), tools)
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			return tools;
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IOException("no connection to the browser at " + address, ex);
		}
	}

	/**
	 * Calls a method and waits for its answer.
	 * @param session the window it is for; {@code null} for the browser itself
	 */
	JsonNode call(@Nullable String session, String method, Map<String, ?> parameters) {
		int number = this.calls.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.answers.put(number, answer);
		Map<String, Object> message = new java.util.HashMap<>(
				Map.of("id", number, "method", method, "params", parameters));
		if (session != null) {
			message.put("sessionId", session);
		}
		WebSocket open = this.socket;
		if (open == null) {
			throw new IllegalStateException("not connected");
		}
		try {
			open.sendText(this.json.writeValueAsString(message), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			JsonNode node = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (node.has("error")) {
				throw new IllegalStateException(method + ": " + node.get("error"));
			}
			return node.path("result");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("no answer to " + method, ex);
		}
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
		this.received.append(data);
		if (last) {
			JsonNode message = this.json.readTree(this.received.toString());
			this.received.setLength(0);
			CompletableFuture<JsonNode> waiting = this.answers.remove(message.path("id").asInt(0));
			if (waiting != null) {
				waiting.complete(message);
			}
		}
		from.request(1);
		return null;
	}

	@Override
	public void close() {
		if (this.socket != null) {
			this.socket.abort();
		}
	}

}
