package org.crosscheck.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.text.Sentence;
import org.crosscheck.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Written forms of units, found by their first piece, longest first. A form with a
 * capital is matched as written, any other without regard to case; hyphens may join its
 * words. Immutable once built.
 *
 * @param <T> what a form stands for
 */
final class Forms<T> {

	private final Map<String, List<Form<T>>> byFirst = new HashMap<>();

	private final TextAnalyzer analyzer = new TextAnalyzer();

	private final Cutter cutter;

	Forms(Cutter cutter) {
		this.cutter = cutter;
	}

	/**
	 * A form found in a sentence.
	 *
	 * @param <T> what it stands for
	 * @param to end in pieces
	 * @param meaning what it stands for
	 */
	record Found<T>(int to, T meaning) {

	}

	private record Form<T>(List<Piece> words, boolean asWritten, boolean gluedOnly, T meaning) {

	}

	void add(String form, T meaning) {
		boolean gluedOnly = form.startsWith("~");
		String written = gluedOnly ? form.substring(1) : form;
		List<Piece> words = new ArrayList<>();
		for (Sentence sentence : this.analyzer.analyse(written).sentences()) {
			Pieces pieces = this.cutter.cut(sentence.tokens());
			for (int i = 0; i < pieces.size(); i++) {
				if (!pieces.get(i).isHyphen()) {
					words.add(pieces.get(i));
				}
			}
		}
		add(words, written, gluedOnly, meaning);
		// a tokenizer leaves the stop of a sentence with an abbreviation: "it ran 20 km."
		if (words.size() == 1 && words.get(0).isWord() && !written.endsWith(".") && written.length() < 4
				&& pieceCount(written + ".") == 1) {
			Piece piece = words.get(0);
			add(List.of(new Piece(piece.start(), piece.end() + 1, piece.text() + ".", piece.lower() + ".", piece.kind(),
					piece.glued(), piece.word())), written + ".", gluedOnly, meaning);
		}
	}

	private int pieceCount(String written) {
		return this.analyzer.analyse(written)
			.sentences()
			.stream()
			.mapToInt((sentence) -> this.cutter.cut(sentence.tokens()).size())
			.sum();
	}

	private void add(List<Piece> words, String written, boolean gluedOnly, T meaning) {
		boolean asWritten = !written.equals(written.toLowerCase(Locale.ROOT));
		List<Form<T>> forms = this.byFirst.computeIfAbsent(words.get(0).lower(), (key) -> new ArrayList<>());
		forms.add(new Form<>(words, asWritten, gluedOnly, meaning));
		forms.sort(Comparator.comparingInt((known) -> -known.words().size()));
	}

	/** The longest form that begins at a piece. */
	@Nullable Found<T> at(Pieces pieces, int at) {
		List<Form<T>> forms = this.byFirst.get(pieces.get(at).lower());
		if (forms == null) {
			return null;
		}
		for (Form<T> form : forms) {
			int to = match(form, pieces, at);
			if (to > 0) {
				return new Found<>(to, form.meaning());
			}
		}
		return null;
	}

	private static <T> int match(Form<T> form, Pieces pieces, int from) {
		if (form.gluedOnly() && !pieces.get(from).glued()) {
			return 0;
		}
		int at = from;
		for (int i = 0; i < form.words().size(); i++) {
			Piece wanted = form.words().get(i);
			at = (i > 0) ? pieces.overHyphen(at) : at;
			Piece found = pieces.get(at);
			boolean same = form.asWritten() ? wanted.text().equals(found.text()) : wanted.lower().equals(found.lower());
			if (!same || i > 0 && wanted.glued() && !found.glued() && !wanted.isWord()) {
				return 0;
			}
			at++;
		}
		return at;
	}

	/** A letter that means pence only behind digits. */
	private static boolean isMinor(Pieces pieces, int from) {
		return pieces.get(from).lower().equals("p") || pieces.get(from).lower().equals("c");
	}

	/** The longest form whose last piece is right before an index, for currency signs. */
	@Nullable Found<T> endingAt(Pieces pieces, int end) {
		for (int from = Math.max(0, end - 4); from < end; from++) {
			Found<T> found = at(pieces, from);
			if (found != null && found.to() == end && !(end - from == 1 && isMinor(pieces, from))) {
				return new Found<>(from, found.meaning());
			}
		}
		return null;
	}

}
