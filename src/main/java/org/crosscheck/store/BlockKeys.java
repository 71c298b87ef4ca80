package org.crosscheck.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Names what a block compares: blocks of two nights with one key come to the same, for
 * comparing depends on nothing else. Immutable.
 */
final class BlockKeys {

	private final String checker;

	private final Map<String, String> contents;

	/**
	 * Keys of a night.
	 * @param checker version of the code that compares
	 * @param contents by article id, what its claims were made from, and by which code
	 */
	BlockKeys(String checker, Map<String, String> contents) {
		this.checker = checker;
		this.contents = Map.copyOf(contents);
	}

	/**
	 * The key of a block.
	 * @param page its page
	 * @param first whether the page's claims are compared with each other
	 * @param partners what the page is compared with
	 * @return 64 hexadecimal digits
	 */
	String of(Page page, boolean first, List<Page> partners) {
		List<Object> parts = new ArrayList<>();
		parts.add(this.checker);
		parts.add(first);
		add(page, parts);
		partners.forEach((partner) -> add(partner, parts));
		return Sha256.of(parts.toArray());
	}

	private void add(Page page, List<Object> parts) {
		parts.add(page.articleId());
		parts.add(page.number());
		parts.add(this.contents.getOrDefault(page.articleId(), ""));
	}

}
