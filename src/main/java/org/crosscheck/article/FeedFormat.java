package org.crosscheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.crosscheck.article.ReadOutcome.Rejected;

/**
 * The entries of an RSS or Atom feed, one at a time. No document type, entity or other
 * file is ever looked at. Safe for use by several threads.
 */
final class FeedFormat implements FormatReader {

	private final ReadLimits limits;

	private final HtmlFormat pages;

	private final RecordFields records;

	FeedFormat(ReadLimits limits, HtmlFormat pages, RecordFields records) {
		this.limits = limits;
		this.pages = pages;
		this.records = records;
	}

	@Override
	public void read(InputFile file, InputStream in, Consumer<ReadOutcome> sink) throws IOException {
		Entries entries = new Entries(file, sink);
		try {
			XMLStreamReader reader = factory().createXMLStreamReader(XmlText.of(in));
			while (reader.hasNext()) {
				entries.take(reader, reader.next());
			}
			entries.end();
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof CharacterCodingException) {
				sink.accept(new Rejected(file.path(), "",
						"is not in the encoding that it names, or broken UTF-8;" + " save it again as UTF-8"));
				return;
			}
			if (ex.getNestedException() instanceof IOException unread) {
				throw unread;
			}
			sink.accept(new Rejected(file.path(), "line " + Math.max(1, ex.getLocation().getLineNumber()),
					"is not sound XML from there on; mend or fetch it again"));
		}
	}

	/** A factory is not safe for several threads, so each file has its own. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** Gathers one entry after the other. */
	private final class Entries {

		private final InputFile file;

		private final Consumer<ReadOutcome> sink;

		private FeedEntry entry;

		private String publisher = "";

		private int depth;

		private int entryDepth = -1;

		private long number;

		private boolean feed;

		private Entries(InputFile file, Consumer<ReadOutcome> sink) {
			this.file = file;
			this.sink = sink;
			this.entry = new FeedEntry(FeedFormat.this.limits);
		}

		private void take(XMLStreamReader reader, int event) throws XMLStreamException {
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> start(reader);
				case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					this.entry.text(reader);
				case XMLStreamConstants.ENTITY_REFERENCE -> this.entry.entity(reader.getLocalName());
				default -> {
				}
			}
		}

		private void start(XMLStreamReader reader) throws XMLStreamException {
			String name = reader.getLocalName();
			if (++this.depth > FeedFormat.this.limits.depth()) {
				throw new XMLStreamException("nested too deeply", reader.getLocation());
			}
			this.feed |= this.depth == 1 && (name.equals("rss") || name.equals("feed") || name.equals("RDF"));
			if (this.entryDepth < 0 && (name.equals("item") || name.equals("entry"))) {
				this.publisher = this.entry.feedTitle(this.publisher);
				this.entry = new FeedEntry(FeedFormat.this.limits);
				this.entryDepth = this.depth;
				this.number++;
			}
			else {
				this.entry.open(reader);
			}
		}

		private void close(String name) {
			if (this.depth-- == this.entryDepth) {
				this.entryDepth = -1;
				tell();
				this.entry = new FeedEntry(FeedFormat.this.limits);
			}
			else {
				this.entry.close(name);
			}
		}

		private void tell() {
			String place = "entry " + this.number;
			if (!this.feed) {
				return;
			}
			this.sink.accept(this.entry.isTooLong()
					? new Rejected(this.file.path(), place,
							"is an entry of more than %,d characters; split it"
								.formatted(FeedFormat.this.limits.recordBytes()))
					: FeedFormat.this.records.article(this.file.path(), place, this.file.path() + ":" + this.number,
							this.entry.fields(FeedFormat.this.pages, this.publisher)));
		}

		private void end() {
			if (!this.feed) {
				this.sink.accept(new Rejected(this.file.path(), "",
						"is XML, but neither RSS nor Atom; convert it to .html, .txt or .jsonl"));
			}
			else if (this.number == 0) {
				this.sink.accept(new Rejected(this.file.path(), "", "holds no entry; leave it out"));
			}
		}

	}

}
