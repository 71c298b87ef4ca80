package org.crosscheck.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process is called by others. Stateless. */
public final class ProcessName {

	private ProcessName() {
	}

	/** Its number and its machine, for people who wonder who holds a store. */
	public static String told() {
		return "process " + ProcessHandle.current().pid() + " on " + host();
	}

	/** Its machine and its number, in one word. */
	public static String word() {
		return host() + "-" + ProcessHandle.current().pid();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "unnamed-host";
		}
	}

}
