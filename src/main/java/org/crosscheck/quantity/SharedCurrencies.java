package org.crosscheck.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Resolves "$" and "pound", which several countries share, from an article: by the
 * country of the publisher's address, else by the one country whose dollar or pound the
 * article names. A country whose dollar the article converts into a bare "$" ("A$5m
 * ($3m)") is not meant by it. One pass over the text. Immutable.
 */
final class SharedCurrencies {

	/** Letters of the sign or name of a currency, at most. */
	private static final int LONGEST = 16;

	/** How far before a bare "(" and "$" its other half may begin. */
	private static final int HALF = 30;

	private static final Map<String, String> DOLLARS = Moneys.countries("country dollar");

	private static final Map<String, String> POUNDS = Moneys.countries("country pound");

	private static final Map<String, String> NAMED_DOLLARS = Moneys.countries("named dollar");

	private static final Map<String, String> NAMED_POUNDS = Moneys.countries("named pound");

	private SharedCurrencies() {
	}

	static @Nullable String dollar(@Nullable String publisher, @Nullable String url, String body) {
		Set<String> named = new HashSet<>();
		Set<String> converted = new HashSet<>();
		int last = -HALF;
		String lastCode = null;
		for (int at = body.indexOf('$'); at >= 0; at = body.indexOf('$', at + 1)) {
			String code = signAround(body, at);
			if (code != null) {
				named.add(code);
				last = at;
				lastCode = code;
			}
			else if (at > 0 && body.charAt(at - 1) == '(' && at - last < HALF && lastCode != null) {
				converted.add(lastCode);
			}
		}
		addNames(body, "dollar", NAMED_DOLLARS, named);
		named.removeAll(converted);
		String country = country(DOLLARS, publisher, url);
		if (country != null) {
			return converted.contains(country) ? null : country;
		}
		return (named.size() == 1) ? named.iterator().next() : null;
	}

	static @Nullable String pound(@Nullable String publisher, @Nullable String url, String body) {
		Set<String> named = new HashSet<>();
		if (body.indexOf('£') >= 0 || body.contains("sterling")) {
			named.add("GBP");
		}
		addNames(body, "pound", NAMED_POUNDS, named);
		return (named.size() == 1) ? named.iterator().next() : country(POUNDS, publisher, url);
	}

	/** The country said by the letters at a "$": "US$", "$US", "A$". */
	private static @Nullable String signAround(String body, int at) {
		int end = (at > 0 && body.charAt(at - 1) == ' ') ? at - 1 : at;
		int from = end;
		while (from > 0 && end - from < LONGEST
				&& (Character.isLetter(body.charAt(from - 1)) || body.charAt(from - 1) == '.')) {
			from--;
		}
		String sign = body.substring(from, end).replace(".", "");
		String lower = sign.toLowerCase(Locale.ROOT);
		// "it gave us $5" names no country
		String before = sign.equals(lower) ? "" : lower;
		int to = at + 1;
		while (to < body.length() && to - at < LONGEST && Character.isLetter(body.charAt(to))) {
			to++;
		}
		String after = body.substring(at + 1, to).toLowerCase(Locale.ROOT);
		String code = NAMED_DOLLARS.get(before + "$");
		return (code != null) ? code : NAMED_DOLLARS.get("$" + after);
	}

	/** "Canadian dollars", "Egyptian pounds": the word before says whose. */
	private static void addNames(String body, String noun, Map<String, String> names, Set<String> named) {
		for (int at = body.indexOf(noun); at >= 0; at = body.indexOf(noun, at + 1)) {
			int end = at;
			while (end > 0 && at - end < 2 && body.charAt(end - 1) <= ' ') {
				end--;
			}
			int from = end;
			while (from > 0 && end - from < LONGEST
					&& (Character.isLetter(body.charAt(from - 1)) || body.charAt(from - 1) == '.')) {
				from--;
			}
			String code = names.get(body.substring(from, end).replace(".", "").toLowerCase(Locale.ROOT));
			if (code != null) {
				named.add(code);
			}
		}
	}

	/** The country at the end of the host's name. */
	private static @Nullable String country(Map<String, String> codes, @Nullable String publisher,
			@Nullable String url) {
		for (String place : new String[] { host(url), host(publisher) }) {
			String code = codes.get(place.substring(place.lastIndexOf('.') + 1));
			if (code != null && place.indexOf('.') >= 0) {
				return code;
			}
		}
		return null;
	}

	private static String host(@Nullable String address) {
		if (address == null) {
			return "";
		}
		String host = address.strip().toLowerCase(Locale.ROOT);
		int scheme = host.indexOf("://");
		host = (scheme >= 0) ? host.substring(scheme + 3) : host;
		for (int i = 0; i < host.length(); i++) {
			if ("/?#: ".indexOf(host.charAt(i)) >= 0) {
				return host.substring(0, i);
			}
		}
		return host;
	}

}
