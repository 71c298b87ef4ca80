package org.crosscheck.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.Label;
import org.crosscheck.check.Severity;
import org.crosscheck.history.FindingStatus;
import org.crosscheck.history.TrackedFinding;

/**
 * How much may be found before the program ends with 2 ({@code --fail-on}): limits apart
 * by commas, each of what is counted, {@code >} or {@code >=}, and a whole number. What
 * is counted is a severity, a table (contradictions, differences, unsourced), all of them
 * (findings) or a label in lower case, and before it, if wanted, a status and a point.
 * Only findings that stand in the tables count. Immutable.
 *
 * @param limits in the order given; none when everything is allowed
 */
record QualityGate(List<Limit> limits) {

	/** Everything is allowed. */
	static final QualityGate OPEN = new QualityGate(List.of());

	private static final Pattern LIMIT = Pattern.compile("\\s*(?:([a-z]+)\\.)?([a-z_-]+)\\s*(>=?)\\s*([0-9]{1,9})\\s*");

	QualityGate {
		limits = List.copyOf(limits);
	}

	/**
	 * Reads limits.
	 * @throws UsageException when they cannot be understood; names the place
	 */
	static QualityGate parse(String text) {
		List<Limit> limits = new ArrayList<>();
		int at = 0;
		for (String one : text.split(",", -1)) {
			limits.add(limit(text, one, at));
			at += one.length() + 1;
		}
		return new QualityGate(limits);
	}

	private static Limit limit(String text, String written, int at) {
		Matcher parts = LIMIT.matcher(written.toLowerCase(Locale.ROOT));
		int place = at + 1 + (written.length() - written.stripLeading().length());
		if (!parts.matches()) {
			throw wrong(text, place, "'" + written.strip() + "' is no limit; write one as high>0 or"
					+ " new.contradictions>=5, several with commas between them");
		}
		Predicate<TrackedFinding> counted = counted().get(parts.group(2).replace('-', '_'));
		if (counted == null) {
			throw wrong(text, place,
					"'" + parts.group(2) + "' is not counted; there are " + String.join(", ", counted().keySet()));
		}
		if (parts.group(1) != null) {
			Predicate<TrackedFinding> status = statuses().get(parts.group(1));
			if (status == null) {
				throw wrong(text, place,
						"'" + parts.group(1) + "' is no status; there are " + String.join(", ", statuses().keySet()));
			}
			counted = status.and(counted);
		}
		int least = Integer.parseInt(parts.group(4)) + (parts.group(3).equals(">") ? 1 : 0);
		return new Limit(written.strip(), counted, least);
	}

	private static UsageException wrong(String text, int place, String sentence) {
		return new UsageException(
				"--fail-on=" + Plain.text(text, 200) + ", character " + place + ": " + Plain.text(sentence, 400) + ".");
	}

	private static Map<String, Predicate<TrackedFinding>> counted() {
		Map<String, Predicate<TrackedFinding>> counted = new LinkedHashMap<>();
		for (Severity severity : Severity.values()) {
			counted.put(name(severity), (one) -> one.finding().severity() == severity);
		}
		counted.put("findings", (one) -> true);
		counted.put("contradictions", (one) -> one.finding().label().isContradiction());
		counted.put("differences", (one) -> one.finding().label().isDifference());
		counted.put("unsourced", (one) -> one.finding().label().isSourceFinding());
		Arrays.stream(Label.values())
			.filter((label) -> label != Label.COMPATIBLE)
			.forEach((label) -> counted.putIfAbsent(name(label), (one) -> one.finding().label() == label));
		return counted;
	}

	private static Map<String, Predicate<TrackedFinding>> statuses() {
		Map<String, Predicate<TrackedFinding>> statuses = new LinkedHashMap<>();
		Arrays.stream(FindingStatus.values())
			.filter((status) -> status != FindingStatus.RESOLVED)
			.forEach((status) -> statuses.put(name(status), (one) -> one.status() == status));
		return statuses;
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The limits of both. */
	QualityGate and(QualityGate other) {
		return new QualityGate(Stream.concat(this.limits.stream(), other.limits.stream()).toList());
	}

	/** A sentence on each limit that is exceeded; none when the gate holds. */
	List<String> exceeded(Collection<TrackedFinding> findings) {
		return this.limits.stream()
			.map((limit) -> new Count(limit,
					findings.stream().filter(TrackedFinding::isOpen).filter(limit.counted()).count()))
			.filter((count) -> count.found() >= count.limit().least())
			.map((count) -> count.limit().written() + " is exceeded: there are " + count.found())
			.collect(Collectors.toList());
	}

	/**
	 * One limit.
	 *
	 * @param written as the user wrote it
	 * @param counted which findings it counts
	 * @param least how many of them are too many
	 */
	record Limit(String written, Predicate<TrackedFinding> counted, int least) {
	}

	private record Count(Limit limit, long found) {
	}

}
