package org.crosscheck.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often names are found where and as the teacher finds them. */
final class EntityAgreement {

	/**
	 * For each kind how many were taught, how many found, and how many of these agree.
	 */
	private final Map<EntityKind, int[]> counts = new EnumMap<>(EntityKind.class);

	private EntityAgreement() {
	}

	static EntityAgreement of(EntityTagger tagger, List<EntityLesson> lessons) {
		EntityAgreement agreement = new EntityAgreement();
		for (EntityLesson lesson : lessons) {
			Set<Entity> taught = new HashSet<>(EntityTagger.entities(lesson.classes()));
			taught.forEach((entity) -> agreement.row(entity)[0]++);
			for (Entity entity : EntityTagger.entities(tagger.classes(lesson.tokens(), lesson.tags()))) {
				agreement.row(entity)[1]++;
				agreement.row(entity)[2] += taught.contains(entity) ? 1 : 0;
			}
		}
		return agreement;
	}

	private int[] row(Entity entity) {
		return this.counts.computeIfAbsent(entity.kind(), (kind) -> new int[3]);
	}

	void print() {
		int[] all = new int[3];
		this.counts.forEach((kind, row) -> {
			print(kind.name(), row);
			for (int i = 0; i < row.length; i++) {
				all[i] += row[i];
			}
		});
		print("all", all);
	}

	private static void print(String name, int[] row) {
		double precision = 100.0 * row[2] / Math.max(1, row[1]);
		double recall = 100.0 * row[2] / Math.max(1, row[0]);
		System.out.printf("  %-13s %6d  precision %5.1f %%  recall %5.1f %%  F1 %5.1f %%%n", name, row[0], precision,
				recall, 2 * precision * recall / Math.max(1, precision + recall));
	}

}
