package org.crosscheck.job.extract;

import java.util.Locale;
import java.util.stream.IntStream;

import org.crosscheck.check.ArticleTerms;
import org.crosscheck.claim.ClaimExtractor;
import org.crosscheck.claim.Extraction;
import org.crosscheck.job.Plain;
import org.crosscheck.store.Extracted;
import org.crosscheck.store.StagedArticle;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads the claims of an article. Pure; an article on which the reading breaks down
 * becomes a rejected one, so that it stops nothing. Safe for use by several threads.
 */
class ExtractionProcessor implements ItemProcessor<StagedArticle, Extracted> {

	/** "2,000 to 3,000" is a number of two; few are of more. */
	private static final long WRITTEN_PER_NUMBER = 2;

	/** "1,234,567", "2.5", "2026-10-31", "12:30". */
	private static final String JOINTS = ",.:/-";

	private final ClaimExtractor extractor = new ClaimExtractor();

	private final ArticleTerms terms = new ArticleTerms();

	private final Headlines headlines = new Headlines();

	private final int mostNumbers;

	/**
	 * A processor.
	 * @param mostNumbers most numbers of an article
	 */
	ExtractionProcessor(int mostNumbers) {
		this.mostNumbers = mostNumbers;
	}

	@Override
	public Extracted process(StagedArticle staged) {
		try {
			if (written(staged.article().body()) > WRITTEN_PER_NUMBER * this.mostNumbers) {
				return tooMany(staged);
			}
			Extraction extraction = this.extractor.extract(staged.article());
			if (extraction.claims().size() > this.mostNumbers) {
				return tooMany(staged);
			}
			return new Extracted.Claims(staged, extraction, this.terms.of(extraction),
					this.headlines.of(staged.article()));
		}
		catch (RuntimeException | StackOverflowError ex) {
			return new Extracted.Failed(staged,
					Plain.text("its numbers could not be read, which is a fault of the program: " + ex, 1000));
		}
	}

	private Extracted tooMany(StagedArticle staged) {
		return new Extracted.Failed(staged, String.format(Locale.ROOT,
				"holds more than %,d numbers; leave it out, or raise crosscheck.limit.numbers", this.mostNumbers));
	}

	/** How many numbers are written in digits, cheaply and at least. */
	private static long written(String text) {
		return IntStream.range(0, text.length()).filter((i) -> isDigit(text, i) && !goesOn(text, i)).count();
	}

	private static boolean goesOn(String text, int digit) {
		return isDigit(text, digit - 1)
				|| digit > 1 && JOINTS.indexOf(text.charAt(digit - 1)) >= 0 && isDigit(text, digit - 2);
	}

	private static boolean isDigit(String text, int at) {
		return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

}
