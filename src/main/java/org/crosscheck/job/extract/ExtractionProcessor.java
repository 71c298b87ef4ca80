package org.crosscheck.job.extract;

import java.util.Locale;

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

	/** "1,234,567" is a number of three runs of digits; most are of one. */
	private static final long RUNS_PER_NUMBER = 2;

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
			if (digitRuns(staged.article().body()) > RUNS_PER_NUMBER * this.mostNumbers) {
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

	private static long digitRuns(String text) {
		long runs = 0;
		for (int i = 0; i < text.length(); i++) {
			runs += (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) ? 1 : 0;
		}
		return runs;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
