package org.crosscheck.text;

import java.util.ArrayList;
import java.util.List;

/** Names of classes and their numbers, as a model file lists them. Immutable. */
final class TagSet {

	private final List<String> names;

	private final boolean[] verbs;

	private final boolean[] commas;

	private final boolean[] quotes;

	TagSet(List<String> names) {
		this.names = List.copyOf(names);
		this.verbs = new boolean[names.size()];
		this.commas = new boolean[names.size()];
		this.quotes = new boolean[names.size()];
		for (int i = 0; i < names.size(); i++) {
			String name = names.get(i);
			this.verbs[i] = name.startsWith("VB") || name.equals("MD");
			this.commas[i] = name.equals(",") || name.equals(":");
			this.quotes[i] = name.equals("``") || name.equals("''");
		}
	}

	static TagSet read(java.io.DataInputStream in) throws java.io.IOException {
		int count = in.readInt();
		List<String> names = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			names.add(in.readUTF().intern());
		}
		return new TagSet(names);
	}

	int size() {
		return this.names.size();
	}

	String name(int number) {
		return this.names.get(number);
	}

	List<String> names() {
		return this.names;
	}

	boolean isVerb(int number) {
		return this.verbs[number];
	}

	boolean isComma(int number) {
		return this.commas[number];
	}

	boolean isQuote(int number) {
		return this.quotes[number];
	}

}
