package org.crosscheck.store;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which database is behind the tables. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	Database database(DataSource source) {
		return Database.of(source);
	}

}
