package org.crosscheck.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.txt}. Immutable. */
final class Measures {

	private final Forms<Unit> forms;

	private final Map<String, Unit> byName = new HashMap<>();

	Measures(Cutter cutter) {
		this.forms = new Forms<>(cutter);
		WordList list = WordList.read(Measures.class, "units.txt");
		for (String section : list.sections()) {
			Dimension dimension = Dimension.valueOf(section);
			for (String line : list.entries(section)) {
				String[] cells = line.split("\\|", -1);
				double offset = (cells.length > 4) ? Double.parseDouble(cells[4].strip()) : 0;
				Unit unit = new Unit(cells[0].strip(), dimension, cells[1].strip(), Double.parseDouble(cells[2]),
						offset, null);
				this.byName.put(unit.name(), unit);
				for (String form : cells[3].split(",", -1)) {
					this.forms.add(form.strip(), unit);
				}
			}
		}
	}

	Forms.@Nullable Found<Unit> at(Pieces pieces, int at) {
		return this.forms.at(pieces, at);
	}

	/** The unit that reports call so. */
	Unit named(String name) {
		Unit unit = this.byName.get(name);
		if (unit == null) {
			throw new IllegalArgumentException("no unit " + name.toLowerCase(Locale.ROOT));
		}
		return unit;
	}

	/**
	 * A unit per another: a speed where the table has one, else a rate.
	 * @param over what is measured, {@code null} for a count
	 * @param under what it is measured by
	 */
	Unit per(@Nullable Unit over, Unit under) {
		String name = ((over == null) ? "" : over.name() + " ") + "per " + under.name();
		Unit known = this.byName.get(name);
		if (known != null) {
			return known;
		}
		String base = ((over == null) ? "" : over.base() + " ") + "per " + under.base();
		double factor = ((over == null) ? 1 : over.factor()) / under.factor();
		boolean speed = over != null && over.dimension() == Dimension.LENGTH && under.dimension() == Dimension.DURATION;
		if (speed) {
			// lengths are in metres, durations in days; speeds in metres per second
			return new Unit(name, Dimension.SPEED, "metre per second", factor / 86400, 0, null);
		}
		return new Unit(name, Dimension.RATE, base, factor, 0, (over == null) ? null : over.currency());
	}

}
