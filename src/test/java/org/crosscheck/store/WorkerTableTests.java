package org.crosscheck.store;

import java.time.Duration;
import java.util.List;

import org.crosscheck.store.LiveWorker.Doing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkerTableTests {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final TestStore store;

	private final WorkerTable workers;

	WorkerTableTests(TestDatabase database) {
		this.store = new TestStore(database);
		this.workers = new WorkerTable(this.store.jdbc);
	}

	@Test
	void aWorkerIsThereFromItsFirstSignOfLifeToItsEnd() {
		this.workers.enter("north-17", "kin", 4);
		Doing doing = new Doing(12, "checkClaimsPart:part003", 7);
		assertThat(this.workers.beat("north-17", 3, List.of(doing))).isTrue();
		assertThat(this.workers.all()).singleElement().satisfies((one) -> {
			assertThat(one.name()).isEqualTo("north-17");
			assertThat(one.threads()).isEqualTo(4);
			assertThat(one.done()).isEqualTo(3);
			assertThat(one.doing()).containsExactly(doing);
			assertThat(one.silence()).isLessThan(Duration.ofMinutes(1));
		});
		this.workers.leave("north-17");
		assertThat(this.workers.all()).isEmpty();
		assertThat(this.workers.beat("north-17", 4, List.of())).isFalse();
	}

	@Test
	void onlyTheLivingOfOneKinCount() {
		this.workers.enter("silent", "kin", 1);
		this.store.jdbc.update("UPDATE worker SET beat = beat - INTERVAL '1' MINUTE");
		this.workers.enter("living", "kin", 1);
		this.workers.enter("other", "another", 1);
		assertThat(this.workers.living("kin", PATIENCE)).extracting(LiveWorker::name).containsExactly("living");
		assertThat(this.workers.all()).extracting(LiveWorker::name).containsExactly("silent", "living", "other");
	}

	@Test
	void whoWasSilentForADayIsForgotten() {
		this.workers.enter("gone", "kin", 1);
		this.store.jdbc.update("UPDATE worker SET beat = beat - INTERVAL '2' DAY");
		this.workers.enter("living", "kin", 1);
		this.workers.forgetDead();
		assertThat(this.workers.all()).extracting(LiveWorker::name).containsExactly("living");
	}

}
