package org.crosscheck.store;

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
		Object[] parts = new Object[4 + 3 * partners.size() + 1];
		parts[0] = this.checker;
		parts[1] = first;
		add(page, parts, 2);
		for (int i = 0; i < partners.size(); i++) {
			add(partners.get(i), parts, 5 + 3 * i);
		}
		return Sha256.of(parts);
	}

	private void add(Page page, Object[] parts, int at) {
		parts[at] = page.articleId();
		parts[at + 1] = page.number();
		parts[at + 2] = this.contents.getOrDefault(page.articleId(), "");
	}

}
