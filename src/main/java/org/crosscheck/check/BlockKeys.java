package org.crosscheck.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.crosscheck.claim.ArticleProfile;
import org.crosscheck.claim.ClassTable;
import org.crosscheck.claim.Nations;
import org.crosscheck.claim.NumericClaim;
import org.crosscheck.quantity.Dimension;

/**
 * Names the blocks in which a claim is compared. Two claims are compared only when they
 * share a block, and then in the first of those they share, so that no pair is compared
 * twice. Immutable and safe for use by several threads.
 */
public final class BlockKeys {

	/** Prefix of the key of the one block that holds all claims of one article. */
	public static final String ARTICLE = "a:";

	/** Names a claim is indexed by at most; those of its own sentence come first. */
	private static final int NAMES = 8;

	private static final int LONGEST = 200;

	private final ClassTable events = ClassTable.ofEvents();

	private final Nations nations = new Nations();

	/** Key of the block that holds all claims of an article. */
	public static String ofArticle(String articleId) {
		return ARTICLE + articleId;
	}

	/**
	 * Keys of the blocks, besides its article's, in which a claim could meet claims of
	 * other articles; ascending, without repeats, none longer than 200 characters.
	 */
	public List<String> across(NumericClaim claim, ArticleProfile article) {
		String thing = thing(claim);
		if (!claim.isCompared() || thing.isEmpty()) {
			return List.of();
		}
		String prefix = "n:" + ((article.story() != null) ? article.story() + "|" : "|") + thing + "|";
		Set<String> keys = new TreeSet<>();
		for (String name : names(claim, article)) {
			String key = prefix + name;
			keys.add((key.length() > LONGEST) ? key.substring(0, LONGEST) : key);
		}
		return List.copyOf(keys);
	}

	/**
	 * Class of the thing, wide enough that claims which could concern each other share
	 * it.
	 */
	private String thing(NumericClaim claim) {
		Dimension dimension = claim.value().unit().dimension();
		if (dimension == Dimension.DATE || dimension == Dimension.AGE || dimension == Dimension.DURATION) {
			return "";
		}
		String event = claim.scope().event();
		String kind = claim.counted().kind();
		String base = claim.value().unit().base();
		if (dimension == Dimension.COUNT) {
			return event.isEmpty() ? (kind.equals("people") ? "" : kind) : this.events.family(event);
		}
		String what = claim.subject().isEmpty() ? kind : claim.subject();
		return what.isEmpty() ? "" : base + " " + what;
	}

	/**
	 * Names by which a claim is found: the country of the people counted and what the
	 * sentence and the article name, countries only where they name nothing else.
	 */
	private Set<String> names(NumericClaim claim, ArticleProfile article) {
		Set<String> names = new LinkedHashSet<>(this.nations.countriesAmong(claim.counted().restrictors()));
		addSpecific(claim.scope().names(), names);
		addSpecific(article.names(), names);
		if (names.isEmpty()) {
			names.addAll(article.names());
		}
		if (article.story() != null) {
			names.add("");
		}
		return new LinkedHashSet<>(names.stream().limit(NAMES).toList());
	}

	private void addSpecific(List<String> from, Set<String> names) {
		from.stream().filter((name) -> this.nations.countryOf(name) == null).forEach(names::add);
	}

}
