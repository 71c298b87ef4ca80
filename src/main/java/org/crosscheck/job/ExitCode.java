package org.crosscheck.job;

/** How the program ends (contract.md, Running). */
enum ExitCode {

	COMPLETE(0), GATE_EXCEEDED(2), STORE_HELD(3), STOPPED(4), FAILED(5), USAGE(64);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	int code() {
		return this.code;
	}

}
