package org.crosscheck.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Teaches the parser its transitions and relations at once. From the second round on it
 * mostly goes where its own choice leads, so that it learns to go on after a mistake.
 */
final class ParserTraining {

	private static final double OWN_WAY = 0.9;

	private final TagSet tagNames;

	private final AveragedWeights transitions = new AveragedWeights(3);

	private final AveragedWeights relations;

	private final SureRelations sure;

	private final int root;

	private final int[] keys = new int[TransitionFeatures.MOST];

	private final int[] scores = new int[3];

	private final int[] relationScores;

	private final Random random = new Random(2);

	private int rounds;

	private long arcs;

	private long rightArcs;

	private long rightRelations;

	ParserTraining(TagSet tagNames, TagSet relationNames, SureRelations sure) {
		this.sure = sure;
		this.tagNames = tagNames;
		this.relations = new AveragedWeights(relationNames.size());
		this.relationScores = new int[relationNames.size()];
		this.root = relationNames.names().indexOf("root");
	}

	/**
	 * Goes once through the lessons, in a new order.
	 * @param tags for each lesson the tags that the tagger gives, shifted
	 */
	void round(List<Lesson> lessons, List<int[]> tags) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < lessons.size(); i++) {
			order.add(i);
		}
		Collections.shuffle(order, this.random);
		this.arcs = 0;
		this.rightArcs = 0;
		this.rightRelations = 0;
		this.rounds++;
		for (int i : order) {
			Lesson lesson = lessons.get(i);
			learn(lesson, new TaggedTokens(lesson.tokens(), tags.get(i), this.tagNames), this.rounds > 1);
		}
		System.out.printf("  parser round %d: %.2f %% of heads and %.2f %% of relations right while learning%n",
				this.rounds, 100.0 * this.rightArcs / this.arcs, 100.0 * this.rightRelations / this.arcs);
	}

	AveragedWeights transitions() {
		return this.transitions;
	}

	AveragedWeights relations() {
		return this.relations;
	}

	private void learn(Lesson lesson, TaggedTokens tokens, boolean explore) {
		ParserState state = new ParserState(lesson.size());
		TransitionOracle oracle = new TransitionOracle(lesson.heads());
		while (!state.isFinished()) {
			int transition = TransitionParser.onlyTransition(state);
			if (transition == ParserState.NONE) {
				transition = choose(tokens, state, oracle, explore);
			}
			oracle.follow(state, transition);
			if (transition == ParserState.SHIFT) {
				state.shift();
			}
			else {
				state.attach(transition, relation(lesson, tokens, state, state.headOf(transition)));
			}
		}
	}

	private int choose(TaggedTokens tokens, ParserState state, TransitionOracle oracle, boolean explore) {
		int count = TransitionFeatures.extract(tokens, state, this.keys);
		this.transitions.score(this.keys, count, this.scores);
		int best = ParserState.NONE;
		int right = ParserState.NONE;
		int least = Integer.MAX_VALUE;
		int bestCost = 0;
		for (int transition = ParserState.SHIFT; transition <= ParserState.RIGHT; transition++) {
			if (state.allows(transition)) {
				int cost = oracle.cost(state, transition);
				if (best == ParserState.NONE || this.scores[transition] > this.scores[best]) {
					best = transition;
					bestCost = cost;
				}
				if (cost < least || cost == least && this.scores[transition] > this.scores[right]) {
					least = cost;
					right = transition;
				}
			}
		}
		if (bestCost > least) {
			this.transitions.learn(this.keys, count, right, best);
		}
		this.transitions.step();
		return (bestCost == least || explore && this.random.nextDouble() < OWN_WAY) ? best : right;
	}

	private int relation(Lesson lesson, TaggedTokens tokens, ParserState state, int head) {
		int token = state.stack(0);
		this.arcs++;
		boolean rightHead = lesson.heads()[token] == head;
		this.rightArcs += rightHead ? 1 : 0;
		int chosen = (head < lesson.size()) ? chooseRelation(lesson, tokens, state, head, rightHead) : this.root;
		this.rightRelations += (rightHead && chosen == lesson.relations()[token]) ? 1 : 0;
		return chosen;
	}

	private int chooseRelation(Lesson lesson, TaggedTokens tokens, ParserState state, int head, boolean rightHead) {
		int token = state.stack(0);
		int known = this.sure.relation(tokens.tag(head), tokens.tag(token), token < head);
		if (known >= 0) {
			return known;
		}
		int count = RelationFeatures.extract(tokens, state, head, token, this.keys);
		this.relations.score(this.keys, count, this.relationScores);
		this.relationScores[this.root] = Integer.MIN_VALUE;
		int chosen = PosTagger.best(this.relationScores);
		int taught = lesson.relations()[token];
		if (rightHead) {
			if (chosen != taught) {
				this.relations.learn(this.keys, count, taught, chosen);
			}
			this.relations.step();
		}
		return chosen;
	}

}
