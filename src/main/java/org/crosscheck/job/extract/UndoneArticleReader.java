package org.crosscheck.job.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crosscheck.store.ArticleTable;
import org.crosscheck.store.ManifestTable;
import org.crosscheck.store.StagedArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the articles of a part that are not processed. Which these are is asked once,
 * when it is opened; the texts are loaded chunk by chunk. Keeps no state over a restart,
 * for the marks in the manifest are the state. For one thread.
 */
class UndoneArticleReader implements ItemStreamReader<StagedArticle> {

	private final ManifestTable manifest;

	private final ArticleTable articles;

	private final int chunk;

	private final String run;

	private final int part;

	private final Deque<String> ids = new ArrayDeque<>();

	private final Deque<StagedArticle> loaded = new ArrayDeque<>();

	UndoneArticleReader(ManifestTable manifest, ArticleTable articles, int chunk, String run, int part) {
		this.manifest = manifest;
		this.articles = articles;
		this.chunk = chunk;
		this.run = run;
		this.part = part;
	}

	@Override
	public void open(ExecutionContext context) {
		this.loaded.clear();
		this.ids.clear();
		this.ids.addAll(this.manifest.undone(this.run, this.part));
	}

	@Override
	public @Nullable StagedArticle read() {
		if (this.loaded.isEmpty() && !this.ids.isEmpty()) {
			load();
		}
		return this.loaded.poll();
	}

	private void load() {
		List<String> next = new ArrayList<>();
		while (next.size() < this.chunk && !this.ids.isEmpty()) {
			next.add(this.ids.remove());
		}
		Map<String, StagedArticle> found = this.articles.get(next)
			.stream()
			.collect(Collectors.toMap((one) -> one.article().id(), Function.identity()));
		for (String id : next) {
			StagedArticle article = found.get(id);
			if (article == null) {
				throw new IllegalStateException("article " + id + " is in the manifest, but not in the store");
			}
			this.loaded.add(article);
		}
	}

}
