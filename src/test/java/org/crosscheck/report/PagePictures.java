package org.crosscheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crosscheck.report.BrowserPage.Screen;

/**
 * Takes pictures of a {@code summary.html} for people to look at: on a desk by day and by
 * night, on a phone, and on paper.
 */
final class PagePictures {

	private PagePictures() {
	}

	/** Takes the page and the folder for the pictures. */
	public static void main(String[] args) throws IOException, InterruptedException {
		Path file = Path.of(args[0]);
		Path folder = Files.createDirectories(Path.of(args[1]));
		Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
		try (Chromium browser = Chromium.start(program, folder); BrowserPage page = browser.open(file)) {
			page.show(new Screen(1200, 1345, false));
			page.picture(folder.resolve("desk.png"), false);
			page.show(Screen.DESK);
			page.picture(folder.resolve("desk-whole.png"), true);
			page.press("j");
			page.press("c");
			page.picture(folder.resolve("judged.png"), false);
			page.press("?");
			page.picture(folder.resolve("help.png"), false);
			page.run("document.getElementById('help').close()");
			page.show(new Screen(1200, 900, true));
			page.picture(folder.resolve("dark.png"), false);
			page.run("scrollTo(0, document.body.scrollHeight)");
			page.picture(folder.resolve("dark-foot.png"), false);
			page.show(new Screen(360, 1600, false));
			page.run("scrollTo(0, 0)");
			page.picture(folder.resolve("phone-top.png"), false);
			page.press("j");
			page.picture(folder.resolve("phone-card.png"), false);
			page.print(folder.resolve("paper.pdf"));
			page.showPaper(new Screen(720, 1600, false));
			page.run("scrollTo(0, 0)");
			page.picture(folder.resolve("paper.png"), false);
		}
	}

}
