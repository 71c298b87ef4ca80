package org.crosscheck.store;

import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Makes the tables, or brings them to the state that this version of the program knows.
 * Flyway alone would work on with tables from a later version, and would never get over a
 * first start that died while it made them, for HSQLDB takes no CREATE TABLE back.
 */
@Component
public class StoreMigration implements FlywayMigrationStrategy, FlywayConfigurationCustomizer {

	/** Property of Spring that says whether this process may change the tables. */
	public static final String MAY_MIGRATE = "crosscheck.store.may-migrate";

	private final Database database;

	private final boolean mayMigrate;

	/** May change the tables. */
	StoreMigration(Database database) {
		this(database, true);
	}

	@Autowired
	StoreMigration(Database database, @Value("${" + MAY_MIGRATE + ":true}") boolean mayMigrate) {
		this.database = database;
		this.mayMigrate = mayMigrate;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		configuration.placeholders(this.database.placeholders());
	}

	/** Flyway with everything that the migrations need. */
	Flyway flyway(DataSource source) {
		FluentConfiguration configuration = Flyway.configure().dataSource(source);
		customize(configuration);
		return configuration.load();
	}

	/**
	 * Makes or changes the tables.
	 * @throws NewerStoreException when a later version of the program has changed them
	 * @throws OlderStoreException when they ought to be changed, but not by this process
	 */
	@Override
	public void migrate(Flyway flyway) {
		List<MigrationInfo> all = Arrays.asList(flyway.info().all());
		all.stream()
			.filter((one) -> one.getState().isApplied() && !one.getState().isResolved() && one.getVersion() != null)
			.findFirst()
			.ifPresent((later) -> {
				throw new NewerStoreException(later.getVersion().getVersion());
			});
		if (!this.mayMigrate) {
			if (flyway.info().pending().length > 0) {
				throw new OlderStoreException();
			}
			return;
		}
		if (all.stream().anyMatch((one) -> one.getState().isFailed())) {
			flyway.repair();
		}
		if (flyway.info().current() == null) {
			this.database.dropHalfMade(flyway);
		}
		flyway.migrate();
	}

}
