package org.crosscheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crosscheck.check.ClaimInContext;
import org.crosscheck.claim.AsOf;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Value;
import org.crosscheck.quantity.DatePeriod;
import org.crosscheck.quantity.Dimension;
import org.crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** The columns of {@code claims.csv} and {@code claims.jsonl} (contract.md, Output). */
final class ClaimColumns {

	private ClaimColumns() {
	}

	static List<Column<ClaimInContext>> all() {
		return Stream.of(where(), value(), meaning(), source(), fitness()).flatMap(List::stream).toList();
	}

	private static List<Column<ClaimInContext>> where() {
		return List.of(claim("claim_id", (claim) -> Cell.text(claim.id())),
				claim("article_id", (claim) -> Cell.text(claim.articleId())),
				new Column<>("path", (row) -> Cell.text(row.article().path())),
				new Column<>("publisher", (row) -> Cell.text(row.article().publisher())),
				new Column<>("published", (row) -> Cell.day(row.article().published())),
				claim("part", (claim) -> Cell.text(claim.place().part().label())),
				claim("role", (claim) -> Cell.name(claim.place().role())),
				claim("start", (claim) -> Cell.whole(claim.place().start())),
				claim("end", (claim) -> Cell.whole(claim.place().end())),
				claim("surface", (claim) -> Cell.text(claim.place().surface())),
				claim("sentence", (claim) -> Cell.text(claim.place().sentence())),
				claim("sentence_start", (claim) -> Cell.whole(claim.place().sentenceStart())));
	}

	private static List<Column<ClaimInContext>> value() {
		return List.of(amount("value_low", (value) -> end(value, value.low(), DatePeriod::first)),
				amount("value_high", (value) -> end(value, value.high(), DatePeriod::last)),
				amount("bound", (value) -> Cell.name(value.bound())),
				amount("strict_low", (value) -> end(value, value.strict().low())),
				amount("strict_high", (value) -> end(value, value.strict().high())),
				amount("plausible_low", (value) -> end(value, value.plausible().low())),
				amount("plausible_high", (value) -> end(value, value.plausible().high())),
				amount("dimension", (value) -> Cell.text(value.unit().dimension().label())),
				claim("unit", (claim) -> Cell.text(claim.unit())),
				amount("currency", (value) -> Cell.text(value.unit().currency())));
	}

	private static List<Column<ClaimInContext>> meaning() {
		return List.of(claim("counted", (claim) -> Cell.text(claim.counted().phrase())),
				claim("subject", (claim) -> Cell.text(claim.subject().phrase())),
				amount("trend", (value) -> Cell.name(value.trend())),
				claim("measure", (claim) -> Cell.name(claim.measure())),
				claim("stage", (claim) -> Cell.name(claim.stage())),
				claim("as_of", (claim) -> Cell.text(period(claim.asOf().period()))),
				claim("as_of_basis",
						(claim) -> (claim.asOf().period() == null) ? Cell.EMPTY : Cell.name(claim.asOf().basis())),
				claim("scope", (claim) -> Cell.text(scope(claim.scope()))));
	}

	private static List<Column<ClaimInContext>> source() {
		return List.of(claim("source_status", (claim) -> Cell.name(claim.attribution().status())),
				claim("source", (claim) -> Cell.text(claim.attribution().source())),
				claim("source_start", (claim) -> offset(claim.attribution().sourceSpan(), Span::start)),
				claim("source_end", (claim) -> offset(claim.attribution().sourceSpan(), Span::end)),
				claim("cue", (claim) -> Cell.text(claim.attribution().cue())));
	}

	private static List<Column<ClaimInContext>> fitness() {
		return List.of(claim("compared", (claim) -> Cell.flag(claim.isCompared())),
				claim("skip_reason", (claim) -> Cell.name(claim.skip())));
	}

	private static Column<ClaimInContext> claim(String name, Function<NumericClaim, Cell> cell) {
		return new Column<>(name, (row) -> cell.apply(row.claim()));
	}

	private static Column<ClaimInContext> amount(String name, Function<Value, Cell> cell) {
		return claim(name, (claim) -> cell.apply(claim.value()));
	}

	private static Cell end(Value value, double number, Function<DatePeriod, LocalDate> day) {
		return (value.date() != null) ? Cell.day(day.apply(value.date())) : Cell.number(number);
	}

	/** An end of an interval: of a date, whose interval counts epoch days, the day. */
	private static Cell end(Value value, double number) {
		return (value.date() != null) ? EpochDay.cell(number) : Cell.number(number);
	}

	private static @Nullable String period(@Nullable DatePeriod period) {
		if (period == null) {
			return null;
		}
		return period.first().equals(period.last()) ? period.first().toString() : period.first() + "/" + period.last();
	}

	private static String scope(Scope scope) {
		return Stream.of(scope.event(), String.join(", ", scope.places()), String.join(", ", scope.names()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private static Cell offset(@Nullable Span span, Function<Span, Integer> end) {
		return (span == null) ? Cell.EMPTY : Cell.whole(end.apply(span));
	}

}
