package org.crosscheck.store;

import org.crosscheck.store.PartTable.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PartTableTests {

	private final TestStore store;

	private final PartTable parts;

	PartTableTests(TestDatabase database) {
		this.store = new TestStore(database);
		this.parts = new PartTable(this.store.jdbc);
	}

	@BeforeEach
	void run() {
		this.store.jdbc.update("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY)"
				+ " VALUES (1, 0, 'crosscheck', 'k')");
		this.store.jdbc
			.update("INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME,"
					+ " STATUS) VALUES (1, 3, 1, CURRENT_TIMESTAMP, 'STARTED')");
		step(1, "extractClaims", "STARTED");
		step(2, "extractClaimsPart:part000", "COMPLETED");
		step(3, "extractClaimsPart:part001", "STARTED");
		step(4, "extractClaimsPart:part002", "STARTING");
		step(5, "checkClaimsPart:part000", "FAILED");
	}

	private void step(long id, String name, String status) {
		this.store.jdbc.update("INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME,"
				+ " JOB_EXECUTION_ID, CREATE_TIME, STATUS, EXIT_MESSAGE) VALUES (?, 7, ?, 1, CURRENT_TIMESTAMP, ?, 'why')",
				id, name, status);
	}

	@Test
	void thePartsOfAStepAreTheOnesUnderItsName() {
		assertThat(this.parts.of(1, "extractClaimsPart")).containsExactly(
				new Part(2, "extractClaimsPart:part000", BatchStatus.COMPLETED, 7),
				new Part(3, "extractClaimsPart:part001", BatchStatus.STARTED, 7),
				new Part(4, "extractClaimsPart:part002", BatchStatus.STARTING, 7));
		assertThat(this.parts.of(2, "extractClaimsPart")).isEmpty();
		assertThat(this.parts.reason(5)).isEqualTo("why");
	}

	@Test
	void aPartThatSomebodyHasBegunIsNoStepAndNotQueued() {
		assertThat(this.parts.begun()).extracting(Part::execution).containsExactly(3L);
	}

	@Test
	void whoIsAskedToStopSeesItAndIsKeptOutLater() {
		this.parts.askToStop();
		assertThat(status()).isEqualTo("STOPPING 4");
		this.parts.askToStop();
		assertThat(status()).isEqualTo("STOPPING 4");
		this.store.jdbc.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STOPPED'");
		this.parts.fenceStopped();
		assertThat(status()).isEqualTo("FAILED 5");
	}

	private String status() {
		return String.valueOf(this.store.jdbc.queryForObject("SELECT STATUS || ' ' || VERSION FROM BATCH_JOB_EXECUTION",
				String.class));
	}

}
