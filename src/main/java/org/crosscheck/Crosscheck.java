package org.crosscheck;

import org.crosscheck.job.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The program. Beans lie in two rooms only; to look for them in all would read each class
 * of the others at every start.
 */
@SpringBootApplication(scanBasePackages = { "org.crosscheck.job", "org.crosscheck.store" })
@ConfigurationPropertiesScan("org.crosscheck.job")
public class Crosscheck {

	/** Runs one night and ends with the exit code of contract.md, Running. */
	public static void main(String[] args) {
		System.exit(new Launcher(Crosscheck.class, System.out, System.err).run(args));
	}

}
