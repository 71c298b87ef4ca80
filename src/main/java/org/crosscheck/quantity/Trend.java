package org.crosscheck.quantity;

/** Direction of a change ("fell 2 %" is DOWN); absence is {@code null}. */
public enum Trend {

	UP, DOWN

}
