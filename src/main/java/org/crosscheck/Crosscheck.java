package org.crosscheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Crosscheck {

	public static void main(String[] args) {
		SpringApplication.run(Crosscheck.class, args);
	}

}
