package org.crosscheck.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.crosscheck.store.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names the code and the word lists that make claims and the keys of their blocks.
 * Articles that did not change keep their claims from one night to the next only while
 * this stays the same; counting versions by hand would be forgotten some day.
 */
@Component
public class ExtractorVersion {

	private static final List<String> ROOMS = List.of("text", "article", "quantity", "source", "claim", "check");

	private final String version;

	ExtractorVersion() {
		this.version = fingerprint();
	}

	/** 16 hexadecimal digits. */
	public String value() {
		return this.version;
	}

	private static String fingerprint() {
		MessageDigest digest = Sha256.digest();
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			for (String room : ROOMS) {
				String folder = "/org/crosscheck/" + room + "/";
				Map<String, Resource> files = new TreeMap<>();
				for (Resource file : resolver.getResources("classpath*:" + folder + "*.*")) {
					String url = file.getURL().toString();
					files.put(url.substring(url.lastIndexOf(folder)), file);
				}
				for (Map.Entry<String, Resource> file : files.entrySet()) {
					Sha256.add(digest, file.getKey());
					try (InputStream in = file.getValue().getInputStream()) {
						digest.update(in.readAllBytes());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
	}

}
