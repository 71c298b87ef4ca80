package org.crosscheck.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Resolves "$" and "pound", which several countries share, from an article. */
final class SharedCurrencies {

	private static final Map<String, String> DOLLARS = Moneys.countries("country dollar");

	private static final Map<String, String> POUNDS = Moneys.countries("country pound");

	private static final Map<String, String> DOLLAR_SIGNS = Map.ofEntries(Map.entry("US$", "USD"),
			Map.entry("$US", "USD"), Map.entry("USD", "USD"), Map.entry("A$", "AUD"), Map.entry("AU$", "AUD"),
			Map.entry("AUD", "AUD"), Map.entry("C$", "CAD"), Map.entry("CAD", "CAD"), Map.entry("NZ$", "NZD"),
			Map.entry("NZD", "NZD"), Map.entry("HK$", "HKD"), Map.entry("S$", "SGD"), Map.entry("SGD", "SGD"));

	private SharedCurrencies() {
	}

	static @Nullable String dollar(@Nullable String publisher, @Nullable String url, String body) {
		String country = country(DOLLARS, publisher, url);
		if (country != null) {
			return country;
		}
		Set<String> named = new HashSet<>();
		for (int at = body.indexOf('$'); at >= 0 && named.size() < 2; at = body.indexOf('$', at + 1)) {
			DOLLAR_SIGNS.forEach((sign, code) -> {
				if (sign.indexOf('$') >= 0 && standsAround(body, sign, code)) {
					named.add(code);
				}
			});
			break;
		}
		return (named.size() == 1) ? named.iterator().next() : null;
	}

	private static boolean standsAround(String body, String sign, String code) {
		int at = body.indexOf(sign);
		while (at >= 0) {
			if (at == 0 || !Character.isLetterOrDigit(body.charAt(at - 1))) {
				return !code.isEmpty();
			}
			at = body.indexOf(sign, at + 1);
		}
		return false;
	}

	static @Nullable String pound(@Nullable String publisher, @Nullable String url, String body) {
		if (body.indexOf('£') >= 0 || body.contains("sterling")) {
			return "GBP";
		}
		return country(POUNDS, publisher, url);
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
