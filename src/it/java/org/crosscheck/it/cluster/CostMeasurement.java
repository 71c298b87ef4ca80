package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.crosscheck.it.News;

/**
 * Tells what processor time each process of a cluster uses for a night, after a small one in which all of them get
 * warm, and how long the manager's steps take.
 */
final class CostMeasurement {

	/** Articles of the small night. */
	private static final int WARM = 100;

	private static final String NAME = "measured";

	private final SoakOptions options;

	CostMeasurement(SoakOptions options) {
		this.options = options;
	}

	void run() throws Exception {
		Path work = this.options.work();
		new News(7).write(Night.input(work, 0), WARM, 1);
		writeInput(Night.input(work, 1));
		List<String> jvm = List.of(this.options.text("--jvm", Cluster.SMALL).split(" "));
		Night measured;
		try (Cluster cluster = new Cluster(work, this.options.jar(), jvm, this.options.workers())) {
			cluster.begin(NAME);
			FaultTally none = new FaultTally();
			Night.of(cluster, work, NAME, 0)
				.run(new FaultInjector(cluster, none, new Random(), 0), none, 0, new Restarts(work));
			measured = Night.of(cluster, work, NAME, 1);
			System.out.println(measured.measure());
		}
		String summary = Files.readString(measured.reports().resolve("summary.json"));
		System.out.println(
				summary.replaceAll("(?s).*(\"step_seconds\" : \\{[^}]*}).*", "$1").replaceAll("\\s+", " "));
	}

	private void writeInput(Path folder) throws IOException {
		if (this.options.has("--input")) {
			Files.createDirectories(folder);
			Path articles = Path.of(this.options.text("--input", ""));
			Files.copy(articles, folder.resolve(articles.getFileName()));
		}
		else {
			new News(8).write(folder, this.options.articles(), 1);
		}
	}

}
