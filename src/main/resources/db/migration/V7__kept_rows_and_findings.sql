-- What a night made of the claims and comparisons that the next one has again, so that it need not make it anew. Each
-- statement may be given again, for HSQLDB takes no change of a table back when a first start dies behind it.

-- Where the rows of an article stand in claims.csv and claims.jsonl of a run's report. Goes when the article's claims are
-- made anew.
CREATE TABLE IF NOT EXISTS article_rows (
    article_id VARCHAR(500) NOT NULL,
    run_name VARCHAR(40) NOT NULL,
    payload VARCHAR(4000) NOT NULL,
    PRIMARY KEY (article_id, run_name)
);

-- Which version of the program has written these rows; of the run they belong to only.
ALTER TABLE night ADD COLUMN IF NOT EXISTS rows_by VARCHAR(64);

-- What the results of a group of articles came to, packed, by what it was made from: findings, and positions that agree.
CREATE TABLE IF NOT EXISTS group_outcome (
    outcome_key VARCHAR(64) NOT NULL,
    run_name VARCHAR(40) NOT NULL,
    findings ${bytes} NOT NULL,
    corroborated ${bytes} NOT NULL,
    PRIMARY KEY (outcome_key, run_name)
);
DROP TABLE IF EXISTS corroboration;

-- Findings are kept packed, many a row; rows that were there before hold one as text.
ALTER TABLE finding ADD COLUMN IF NOT EXISTS packed ${bytes};
ALTER TABLE known_finding ADD COLUMN IF NOT EXISTS packed ${bytes};

-- A block tells what its group compares. Plans of an unfinished run are made anew.
UPDATE night SET planned_claims = NULL WHERE complete = FALSE;
ALTER TABLE block ADD COLUMN IF NOT EXISTS group_key VARCHAR(64) DEFAULT '' NOT NULL;
