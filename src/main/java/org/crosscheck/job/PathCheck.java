package org.crosscheck.job;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks, before anything is begun, that what is to be read is there and that what is to
 * be written can be.
 *
 * @param options whose paths are checked
 */
record PathCheck(Options options) {

	/**
	 * Checks the paths that the errand needs. A dry run leaves nothing behind; a worker
	 * looks at no file.
	 * @throws UsageException when one is wrong
	 */
	void check() {
		if (this.options.role() == Role.WORKER) {
			return;
		}
		if (this.options.errand().readsInput()) {
			checkInput(this.options.input(), this.options.output());
		}
		else {
			this.options.store().requireThere();
		}
		checkFiles();
		if (this.options.errand() == Errand.RUN) {
			WritableFolder.require("output", this.options.output());
			this.options.store().requireUsable();
		}
	}

	private static void checkInput(Path input, Path output) {
		if (!Files.exists(input)) {
			throw new UsageException("There is no input " + input + "; name a file or a folder with --input=PATH.");
		}
		if (!Files.isReadable(input)) {
			throw new UsageException("The input " + input + " cannot be read; allow reading it.");
		}
		if (Files.isDirectory(input) && output.startsWith(input)) {
			throw new UsageException("The output " + output + " lies inside the input " + input
					+ "; its reports would be read as articles.");
		}
	}

	private void checkFiles() {
		Path metrics = this.options.metrics();
		if (metrics != null && (!metrics.startsWith(this.options.output()) || metrics.equals(this.options.output()))) {
			throw new UsageException("The metrics file " + metrics + " must lie in the output " + this.options.output()
					+ "; name it as in --metrics-file=crosscheck.prom.");
		}
		for (Path file : new Path[] { metrics, this.options.exported() }) {
			if (file != null && Files.isDirectory(file)) {
				throw new UsageException(file + " is a folder; name a file.");
			}
		}
		Path exported = this.options.exported();
		if (exported != null && (exported.getParent() == null || !Files.isWritable(exported.getParent()))) {
			throw new UsageException(exported + " cannot be written; name a file in a folder that is there.");
		}
	}

}
