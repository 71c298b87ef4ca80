package org.crosscheck.check;

import java.util.Map;

/**
 * One pair of claims and whether readers found one event in it.
 *
 * @param group articles of one day and place, never split between learning and proof
 * @param signs what speaks for and against
 */
record EventLesson(String group, EventSetting setting, Map<EventSign, Double> signs, boolean same) {

}
