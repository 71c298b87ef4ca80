package org.crosscheck.job;

/** What a process is for. */
public enum Role {

	/** Does the whole job by itself; needs no broker and knows of none. */
	ALONE,

	/** Runs the job and has others work on the parts of its large steps. */
	MANAGER,

	/** Works on the parts that managers ask for, until it is stopped. */
	WORKER

}
