package org.crosscheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.crosscheck.source.Attribution;
import org.crosscheck.source.PartyNouns;
import org.crosscheck.source.SourceClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a party from the words it is called by. Immutable and safe for use by several
 * threads.
 */
final class PartyReader {

	static final PartyReader SHARED = new PartyReader();

	private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}.'’&-]+");

	/** Ending of an owner. */
	static final Pattern OWNER = Pattern.compile("['’]s?$");

	/** "Britain-based", which describes a body and is no part of its name. */
	private static final Pattern DESCRIPTION = Pattern.compile(".+-(?:based|linked|run|backed|affiliated|aligned)");

	private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "two", "three", "several", "many");

	/** They begin what a name is tied to. */
	static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "at", "from", "with", "on", "by");

	private final PartyWords words = PartyWords.SHARED;

	private final PersonReader persons = new PersonReader(this.words);

	private final Set<String> documents = PartyNouns.documents();

	private PartyReader() {
	}

	@Nullable Party read(Attribution attribution) {
		String source = attribution.source();
		if (source == null || attribution.sourceClass() == SourceClass.ANONYMOUS) {
			return null;
		}
		List<String> tokens = new ArrayList<>(List.of(BREAKS.split(source.strip())));
		tokens.removeIf(String::isEmpty);
		boolean nameless = !tokens.isEmpty() && INDEFINITE.contains(lower(tokens.get(0)));
		if (attribution.sourceClass() == SourceClass.NAMED_PERSON && !isBodyName(tokens)) {
			PersonParty person = this.persons.read(tokens);
			if (person != null) {
				return person;
			}
		}
		return nameless ? spokenFor(tokens) : body(tokens);
	}

	/**
	 * "a spokesman for the ministry", "a UN statement": the words of a body that is
	 * named.
	 */
	private @Nullable Party spokenFor(List<String> tokens) {
		String last = lower(tokens.get(tokens.size() - 1));
		boolean voice = tokens.stream().anyMatch((token) -> this.words.isVoice(lower(token)));
		boolean paper = this.documents.contains(last)
				&& tokens.stream().skip(1).anyMatch((token) -> Character.isUpperCase(token.charAt(0)));
		return (voice || paper) ? body(tokens.subList(1, tokens.size())) : null;
	}

	/**
	 * One word that is a state, a seat of government or made of capitals is no person.
	 */
	private boolean isBodyName(List<String> tokens) {
		if (tokens.size() != 1) {
			return false;
		}
		String word = tokens.get(0);
		String known = this.words.stateOf(this.words.spelt(List.of(bare(word))).get(0));
		return this.words.isCountry(known) || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
	}

	private @Nullable Party body(List<String> tokens) {
		List<String> own = new ArrayList<>();
		StringBuilder initials = new StringBuilder();
		String head = "";
		boolean headIsName = false;
		boolean closed = false;
		for (int i = 0; i < tokens.size(); i++) {
			String token = tokens.get(i);
			String lower = bare(token);
			if (PREPOSITIONS.contains(lower) && !own.isEmpty()) {
				closed = true;
			}
			if (isPaperOf(tokens, i) || isKind(tokens, i) || this.words.isIdle(lower) && !lower.equals("government")
					|| this.words.isVoice(lower) || DESCRIPTION.matcher(lower).matches()) {
				continue;
			}
			own.add(lower);
			boolean capital = Character.isUpperCase(token.charAt(0));
			initials.append(capital ? lower.substring(0, 1) : "");
			head = closed ? head : lower;
			headIsName = closed ? headIsName : capital && i > 0;
		}
		List<String> spelt = new ArrayList<>(this.words.spelt(own));
		spelt.removeIf((word) -> this.words.isIdle(word));
		if (spelt.size() == 1) {
			spelt.set(0, this.words.stateOf(spelt.get(0)));
		}
		return spelt.isEmpty() ? null : body(tokens, spelt, head, headIsName, initials.toString());
	}

	/**
	 * "the ministry's figures", "a UN statement": what somebody puts out is that body's
	 * word.
	 */
	private boolean isPaperOf(List<String> tokens, int i) {
		String noun = this.words.spelt(List.of(bare(tokens.get(i)))).get(0);
		return i > 0 && this.documents.contains(noun)
				&& (OWNER.matcher(tokens.get(i - 1)).find() || noun.equals("statement"));
	}

	/** "the Harbour Watch monitor": what kind of body it is stands behind its name. */
	private boolean isKind(List<String> tokens, int i) {
		return i > 1 && this.words.isKind(tokens.get(i)) && Character.isUpperCase(tokens.get(i - 1).charAt(0));
	}

	private BodyParty body(List<String> tokens, List<String> spelt, String called, boolean named, String initials) {
		List<String> heads = this.words.spelt(List.of(called));
		String head = (spelt.size() == 1) ? spelt.get(0) : heads.get(heads.size() - 1);
		String letters = (spelt.size() == 1 && isLetters(tokens.get(tokens.size() - 1))) ? head : initials;
		BodyParty.Kind kind = (spelt.size() == 1 && this.words.isCountry(head)) ? BodyParty.Kind.STATE
				: this.words.isPost(head) ? BodyParty.Kind.POST : this.words.isOrgan(head) ? BodyParty.Kind.ORGAN
						: named && !this.words.isCommon(head) ? BodyParty.Kind.NAME : BodyParty.Kind.COMMON;
		return new BodyParty(head, new LinkedHashSet<>(spelt), kind, letters);
	}

	private static boolean isLetters(String token) {
		return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
	}

	/** A word without the ending of an owner. */
	static String bare(String token) {
		return OWNER.matcher(lower(token)).replaceAll("");
	}

	private static String lower(String token) {
		return token.toLowerCase(Locale.ROOT);
	}

}
