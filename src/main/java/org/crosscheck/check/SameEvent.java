package org.crosscheck.check;

import java.util.EnumMap;
import java.util.Map;

import org.crosscheck.text.WordList;

/**
 * The probability that two claims tell of one event: a logistic model over the signs of
 * {@link EventSign}, one for each {@link EventSetting}. Its weights
 * ({@code same-event-weights.txt}) and how they were learned are told in
 * src/docs/same-event-model.md. Immutable and safe for use by several threads.
 */
final class SameEvent {

	private static final String BASE = "BASE";

	private static final String CEILING = "CEILING";

	private final Map<EventSetting, Map<EventSign, Double>> weights = new EnumMap<>(EventSetting.class);

	private final Map<EventSetting, Double> bases = new EnumMap<>(EventSetting.class);

	/** No pair is surer than the surest ones of stories left out were right. */
	private final Map<EventSetting, Double> ceilings = new EnumMap<>(EventSetting.class);

	SameEvent() {
		this(WordList.read(SameEvent.class, "same-event-weights.txt"));
	}

	SameEvent(WordList list) {
		for (EventSetting setting : EventSetting.values()) {
			Map<EventSign, Double> own = new EnumMap<>(EventSign.class);
			for (String line : list.entries(setting.name())) {
				int space = line.indexOf(' ');
				double weight = Double.parseDouble(line.substring(space + 1));
				if (line.startsWith(BASE)) {
					this.bases.put(setting, weight);
				}
				else if (line.startsWith(CEILING)) {
					this.ceilings.put(setting, weight);
				}
				else {
					own.put(EventSign.valueOf(line.substring(0, space)), weight);
				}
			}
			this.weights.put(setting, own);
		}
	}

	/**
	 * The probability that two claims tell of one event where their articles do; from 0
	 * to 1, the same with the claims swapped.
	 */
	double probability(Comparand a, Comparand b) {
		return probability(EventSetting.of(a, b), EventSigns.of(a, b));
	}

	/** What a sign counts in a setting; 0 when nothing. */
	double weight(EventSetting setting, EventSign sign) {
		return this.weights.getOrDefault(setting, Map.of()).getOrDefault(sign, 0.0);
	}

	/** The same for any signs. */
	double probability(EventSetting setting, Map<EventSign, Double> signs) {
		double sum = this.bases.getOrDefault(setting, 0.0);
		for (Map.Entry<EventSign, Double> weight : this.weights.getOrDefault(setting, Map.of()).entrySet()) {
			sum += weight.getValue() * signs.getOrDefault(weight.getKey(), 0.0);
		}
		return Math.min(this.ceilings.getOrDefault(setting, 1.0), 1 / (1 + Math.exp(-sum)));
	}

}
