package org.crosscheck.store;

/**
 * A comparison planned: all pairs within one block, or, of a block too large, the pairs
 * between two ranges of it.
 *
 * @param number its place in the plan, from 0
 * @param key the block's key
 * @param claims how many claims the block has
 * @param rangeSize how many claims a range has; 0 when the block is not split
 * @param left number of the first range, from 0
 * @param right number of the second, not below {@code left}
 * @param pairs how many pairs of claims it holds
 */
public record Block(int number, String key, int claims, int rangeSize, int left, int right, long pairs) {

	/** Whether it holds a part of a block's pairs only. */
	public boolean isTile() {
		return this.rangeSize > 0;
	}

	/**
	 * Whether it is the one to tell what concerns the claims of its first range
	 * themselves rather than a pair.
	 */
	public boolean isDiagonal() {
		return this.left == this.right;
	}

}
