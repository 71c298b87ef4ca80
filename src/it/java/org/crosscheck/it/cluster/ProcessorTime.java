package org.crosscheck.it.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time as Linux counts it. */
final class ProcessorTime {

	/** Ticks a second in which /proc counts, whatever the kernel's own clock is. */
	private static final double TICKS = 100;

	/** The first of user, system, children's user, children's system, behind the name. */
	private static final int USER = 11;

	private ProcessorTime() {
	}

	/** Seconds of a process and all that it has started, those that have ended included; 0 when it is gone. */
	static double of(ProcessHandle process) {
		return own(process) + process.descendants().mapToDouble(ProcessorTime::own).sum();
	}

	/** With those of its children that have ended, which it took note of. */
	private static double own(ProcessHandle process) {
		try {
			String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			long ticks = 0;
			for (int n = USER; n < USER + 4; n++) {
				ticks += Long.parseLong(fields[n]);
			}
			return ticks / TICKS;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
