package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A window of the browser that shares nothing with other windows, used as a person would
 * use it. Used by one thread.
 */
final class BrowserPage implements AutoCloseable {

	private final DevTools tools;

	/** Cookies, storage and downloads of this window alone. */
	private final String context;

	private final String session;

	/**
	 * What a window looks like.
	 *
	 * @param width in points
	 * @param height in points
	 * @param dark whether the reader wants light letters on a dark ground
	 */
	record Screen(int width, int height, boolean dark) {

		static final Screen DESK = new Screen(1200, 900, false);

		static final Screen PHONE = new Screen(360, 780, false);

	}

	private BrowserPage(DevTools tools, String context, String session) {
		this.tools = tools;
		this.context = context;
		this.session = session;
	}

	static BrowserPage open(DevTools tools, Path file, @Nullable Screen screen) {
		String context = tools.call(null, "Target.createBrowserContext", Map.of()).path("browserContextId").asString();
		String target = tools
			.call(null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
			.path("targetId")
			.asString();
		String session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
			.path("sessionId")
			.asString();
		BrowserPage page = new BrowserPage(tools, context, session);
		page.show((screen != null) ? screen : Screen.DESK);
		page.call("Page.enable", Map.of());
		page.go(file.toAbsolutePath().toUri().toString());
		return page;
	}

	private JsonNode call(String method, Map<String, ?> parameters) {
		return this.tools.call(this.session, method, parameters);
	}

	/** Goes to an address and waits until the page there has started. */
	void go(String address) {
		call("Page.navigate", Map.of("url", address));
		await("location.href !== 'about:blank' && document.readyState === 'complete'");
	}

	/** Loads the page again. */
	void reload() {
		run("window.left = true");
		call("Page.reload", Map.of());
		await("window.left !== true && document.readyState === 'complete'");
	}

	void show(Screen screen) {
		call("Emulation.setDeviceMetricsOverride", Map.of("width", screen.width(), "height", screen.height(),
				"deviceScaleFactor", 1, "mobile", screen.width() < 500));
		call("Emulation.setEmulatedMedia", Map.of("features",
				List.of(Map.of("name", "prefers-color-scheme", "value", screen.dark() ? "dark" : "light"))));
	}

	/** Shows the page as it would be printed, on a screen. */
	void showPaper(Screen screen) {
		show(screen);
		call("Emulation.setEmulatedMedia", Map.of("media", "print"));
		run("dispatchEvent(new Event('beforeprint'))");
	}

	/** Whether the page runs scripts at all, from the next load on. */
	void scripts(boolean on) {
		call("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	/** The value of an expression of JavaScript. */
	JsonNode run(String expression) {
		JsonNode answer = call("Runtime.evaluate",
				Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
		if (answer.has("exceptionDetails")) {
			throw new IllegalStateException(answer.get("exceptionDetails").toString());
		}
		return answer.path("result").path("value");
	}

	/** The text of every element that is found, its white space folded. */
	List<String> texts(String selector) {
		return run("[...document.querySelectorAll(" + quoted(selector)
				+ ")].map((one) => one.textContent.replace(/\\s+/g, ' ').trim())")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
	}

	String text(String selector) {
		return texts(selector).get(0);
	}

	void click(String selector) {
		run("document.querySelector(" + quoted(selector) + ").click()");
	}

	/** Writes into a field or chooses in a list. */
	void fill(String selector, String value) {
		run("{ const field = document.querySelector(" + quoted(selector) + "); field.value = " + quoted(value)
				+ "; field.dispatchEvent(new Event('input', { bubbles: true })); }");
	}

	/** The same in a form that is then sent off. */
	void wish(String selector, String value) {
		fill(selector, value);
		run("document.querySelector(" + quoted(selector)
				+ ").form.dispatchEvent(new Event('submit', { cancelable: true }))");
	}

	/** Presses a key: a character, or a key by its name. */
	void press(String key) {
		Map<String, Object> down = (key.length() == 1) ? Map.of("type", "keyDown", "key", key, "text", key)
				: Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", "Tab".equals(key) ? 9 : 0);
		call("Input.dispatchKeyEvent", down);
		call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
	}

	/** Waits until an expression is true. */
	void await(String condition) {
		for (int attempt = 0; attempt < 1500; attempt++) {
			if (run("Boolean(" + condition + ")").asBoolean()) {
				return;
			}
			pause(20);
		}
		throw new IllegalStateException("never came true: " + condition);
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What the page offers for download from now on is put there. */
	void saveInto(Path folder) {
		this.tools.call(null, "Browser.setDownloadBehavior", Map.of("behavior", "allow", "browserContextId",
				this.context, "downloadPath", folder.toAbsolutePath().toString()));
	}

	void picture(Path file, boolean whole) throws IOException {
		Files.write(file, Base64.getDecoder()
			.decode(call("Page.captureScreenshot", Map.of("captureBeyondViewport", whole)).path("data").asString()));
	}

	void print(Path file) throws IOException {
		Files.write(file,
				Base64.getDecoder()
					.decode(call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
						.path("data")
						.asString()));
	}

	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	@Override
	public void close() {
		this.tools.call(null, "Target.disposeBrowserContext", Map.of("browserContextId", this.context));
	}

}
