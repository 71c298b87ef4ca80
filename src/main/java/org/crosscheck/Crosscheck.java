package org.crosscheck;

import org.crosscheck.job.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Crosscheck {

	/** Runs one night and ends with the exit code of contract.md, Running. */
	public static void main(String[] args) {
		System.exit(new Launcher(Crosscheck.class, System.out, System.err).run(args));
	}

}
