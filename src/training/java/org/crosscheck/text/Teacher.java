package org.crosscheck.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;

import java.io.ByteArrayInputStream;

/**
 * NLP4J with its English models (Apache-2.0), asked about tokens that Crosscheck cut, so
 * that its answers need no alignment. Safe for use by several threads after construction.
 */
final class Teacher {

	private static final String ROOT = "edu/emory/mathcs/nlp/";

	private static final String CONFIGURATION = """
			<configuration>
			  <tsv><column index="1" field="form"/></tsv>
			  <lexica>
			    <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
			    <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
			    <word_embeddings field="word_form_undigitalized">%1$slexica/en-word-embeddings-undigitalized.xz</word_embeddings>
			    <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
			  </lexica>
			  <models>
			    <pos>%1$smodels/en-pos.xz</pos>
			    <ner>%1$smodels/en-ner.xz</ner>
			    <dep>%1$smodels/en-dep.xz</dep>
			  </models>
			</configuration>
			"""
		.formatted(ROOT);

	private final NLPDecoder decoder = new NLPDecoder(
			new DecodeConfig(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));

	/** The teacher's reading of a sentence. */
	TaughtSentence read(String publisher, List<Token> tokens) {
		int count = tokens.size();
		NLPNode[] nodes = new NLPNode[count + 1];
		nodes[0] = this.decoder.create();
		nodes[0].toRoot();
		for (int i = 0; i < count; i++) {
			nodes[i + 1] = new NLPNode(i + 1, plain(tokens.get(i)));
		}
		this.decoder.decode(nodes);
		String[] tags = new String[count];
		int[] heads = new int[count];
		String[] relations = new String[count];
		String[] entities = new String[count];
		for (int i = 0; i < count; i++) {
			NLPNode node = nodes[i + 1];
			tags[i] = node.getPartOfSpeechTag();
			heads[i] = node.getDependencyHead().getID() - 1;
			relations[i] = node.getDependencyLabel();
			entities[i] = node.getNamedEntityTag();
		}
		List<String> words = tokens.stream().map(Token::text).toList();
		return new TaughtSentence(publisher, words, tags, heads, relations, entities);
	}

	/** Typographic marks as the teacher's own training text writes them. */
	private static String plain(Token token) {
		String text = token.text();
		if (token.kind() == TokenKind.QUOTE) {
			return "‘’‚‛‹›'`´ʼ＇".contains(text) ? "'" : "\"";
		}
		return switch (text) {
			case "—", "–", "―", "‒" -> "--";
			case "‐", "‑" -> "-";
			case "…" -> "...";
			default -> text.replace('’', '\'').replace('‘', '\'').replace('‑', '-').replace('‐', '-');
		};
	}

}
