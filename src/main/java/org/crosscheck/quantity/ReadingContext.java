package org.crosscheck.quantity;

import java.time.LocalDate;

import org.crosscheck.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * What the article tells about how its numbers are to be read.
 *
 * @param published the article's day, anchor of "last month" and "Sunday"; {@code null}
 * when unknown
 * @param dollar ISO code meant by a bare "$", {@code null} when the article does not tell
 * @param pound ISO code meant by a bare "pound" in money, {@code null} when it does not
 * @param decimalComma whether the article writes decimals behind a comma ("3,5 %")
 */
public record ReadingContext(@Nullable LocalDate published, @Nullable String dollar, @Nullable String pound,
		boolean decimalComma) {

	/** Knows nothing. */
	public static final ReadingContext UNKNOWN = new ReadingContext(null, null, null, false);

	/**
	 * Finds out what a bare "$" and "pound" mean in an article: by other amounts in it
	 * that name their country, else by the country of the publisher's address. What stays
	 * ambiguous is {@code null}, never a guess (semantics.md section 4.14).
	 * @param published the article's day
	 * @param publisher name or host of the publisher
	 * @param url address of the article
	 * @param body the text of the article
	 */
	public static ReadingContext of(@Nullable LocalDate published, @Nullable String publisher, @Nullable String url,
			AnalysedText body) {
		return new ReadingContext(published, SharedCurrencies.dollar(publisher, url, body.text()),
				SharedCurrencies.pound(publisher, url, body.text()), DecimalMarks.areCommas(body.text()));
	}

}
