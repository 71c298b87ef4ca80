package org.crosscheck.job.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process is called by others who wonder who holds a store. */
final class ThisProcess {

	private ThisProcess() {
	}

	/** Its number and its machine. */
	static String name() {
		return "process " + ProcessHandle.current().pid() + " on " + host();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "an unnamed host";
		}
	}

}
