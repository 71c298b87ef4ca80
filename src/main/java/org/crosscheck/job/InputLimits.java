package org.crosscheck.job;

import org.crosscheck.article.ReadLimits;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties {@code crosscheck.limit.*}: how much of one input is taken in, so that
 * no file can exhaust memory, disk or time. What goes beyond is rejected and stops
 * nothing.
 *
 * @param article longest body of an article in characters
 * ({@code crosscheck.limit.article}, default 1,000,000)
 * @param numbers most numbers in an article ({@code crosscheck.limit.numbers}, default
 * 1,000); an article of more is a table or an attack, and its comparisons grow with the
 * square
 * @param record longest record of a file of many articles
 * ({@code crosscheck.limit.record}, default 64MB)
 * @param file longest file after unpacking ({@code crosscheck.limit.file}, default 64GB)
 * @param inflation how many times its size a packed file may unpack to, counted beyond
 * the first 64 MB ({@code crosscheck.limit.inflation}, default 200)
 * @param depth deepest nesting of a JSON record or an XML element
 * ({@code crosscheck.limit.depth}, default 200)
 */
public record InputLimits(@DefaultValue("1000000") long article, @DefaultValue("1000") int numbers,
		@DefaultValue("64MB") DataSize record, @DefaultValue("64GB") DataSize file, @DefaultValue("200") int inflation,
		@DefaultValue("200") int depth) {

	/** The longest text that the tables take. */
	private static final long LONGEST = 10_000_000;

	public InputLimits {
		Settings.require(article >= 1 && article <= LONGEST, "crosscheck.limit.article must be 1 to 10000000");
		Settings.require(numbers >= 1, "crosscheck.limit.numbers must be at least 1");
		Settings.require(record.toBytes() >= 1, "crosscheck.limit.record must be at least 1B");
		Settings.require(file.toBytes() >= 1, "crosscheck.limit.file must be at least 1B");
		Settings.require(inflation >= 1, "crosscheck.limit.inflation must be at least 1");
		Settings.require(depth >= 1 && depth <= 1000, "crosscheck.limit.depth must be 1 to 1000");
	}

	/** Those that the readers of articles hold to. */
	public ReadLimits ofReading() {
		return new ReadLimits(this.article, this.record.toBytes(), this.file.toBytes(), this.inflation, this.depth);
	}

}
