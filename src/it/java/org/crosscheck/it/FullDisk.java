package org.crosscheck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;

/** Lets the disk run full at various moments; needs the right to mount. */
final class FullDisk {

	private final Path folder;

	private final Random random;

	private final Starter starter;

	FullDisk(Path work, Random random, Starter starter) {
		this.folder = work.resolve("full");
		this.random = random;
		this.starter = starter;
	}

	void run(int times, Comparison comparison) throws Exception {
		TreeMap<String, Integer> ended = new TreeMap<>();
		for (int n = 0; n < times; n++) {
			Files.createDirectories(this.folder);
			int kilobytes = 200 << this.random.nextInt(6);
			if (!command("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", this.folder.toString())) {
				System.out.println("full disk: not tried, mounting is not permitted");
				return;
			}
			try {
				Program first = this.starter.start("full", 1);
				int code = first.await();
				ended.merge(kilobytes + "k in " + first.step() + ": " + code, 1, Integer::sum);
				Soak.require(code == 0 || code == 5, "full disk ended with " + code + ": " + first.said());
				Soak.require(code == 0 || first.said().contains("No space left") || first.said().contains("failed"),
						"no sentence: " + first.said());
				command("mount", "-o", "remount,size=2g", this.folder.toString());
				if (code != 0) {
					Program second = this.starter.start("full", 1);
					Soak.require(second.await() == 0, "does not go on when there is room: " + second.said());
				}
				comparison.compare("full", 1);
			}
			finally {
				command("umount", this.folder.toString());
			}
		}
		System.out.println("full disk: " + ended);
	}

	private static boolean command(String... words) throws IOException, InterruptedException {
		return new ProcessBuilder(words).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor() == 0;
	}

	/** Starts the program. */
	@FunctionalInterface
	interface Starter {

		Program start(String output, int night) throws IOException;

	}

	/** Compares reports. */
	@FunctionalInterface
	interface Comparison {

		void compare(String output, int night) throws IOException;

	}

}
