package org.crosscheck.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of a night and a request to stop may close the application at one moment. */
class OpenContextTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch mayEnd = new CountDownLatch(1);

	private final AtomicBoolean interrupted = new AtomicBoolean();

	private final AtomicBoolean ended = new AtomicBoolean();

	@Test
	void whoComesSecondWaitsUntilTheFirstHasClosedIt() throws InterruptedException {
		OpenContext open = new OpenContext(contextThatWaitsWhileItCloses());
		Thread first = new Thread(open::close);
		first.start();
		this.begun.await();
		AtomicBoolean endedBefore = new AtomicBoolean();
		Thread second = new Thread(() -> {
			open.close();
			endedBefore.set(this.ended.get());
		});
		second.start();
		second.join(TimeUnit.SECONDS.toMillis(1));
		assertThat(second.isAlive()).isTrue();
		this.mayEnd.countDown();
		second.join();
		assertThat(endedBefore).isTrue();
		assertThat(this.interrupted).isFalse();
	}

	private GenericApplicationContext contextThatWaitsWhileItCloses() {
		GenericApplicationContext context = new GenericApplicationContext();
		context.registerBean("database", DisposableBean.class, () -> this::destroy);
		context.refresh();
		return context;
	}

	private void destroy() {
		this.begun.countDown();
		try {
			this.mayEnd.await();
		}
		catch (InterruptedException ex) {
			this.interrupted.set(true);
		}
		this.ended.set(true);
	}

}
