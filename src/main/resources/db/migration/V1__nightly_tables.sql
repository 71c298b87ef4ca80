-- Tables of Crosscheck. One text for HSQLDB and PostgreSQL: plain types, and no length beyond the 10,485,760 that
-- PostgreSQL allows. On HSQLDB the connection property hsqldb.default_table_type=cached keeps the rows on disk.
-- There are no foreign keys: articles are replaced as a whole by several threads at once, and the step "verify"
-- proves at the end of every night what foreign keys would promise.

-- One row a run; what was decided when its input was frozen.
CREATE TABLE night (
    run_name VARCHAR(40) NOT NULL PRIMARY KEY,
    run_date DATE NOT NULL,
    revision INTEGER NOT NULL,
    input VARCHAR(4000) NOT NULL,
    compared_since DATE NOT NULL,
    partitions INTEGER NOT NULL,
    planned_claims BIGINT,
    complete BOOLEAN NOT NULL
);

-- Articles as they came in, latest version only.
CREATE TABLE article (
    article_id VARCHAR(500) NOT NULL PRIMARY KEY,
    path VARCHAR(4000) NOT NULL,
    title VARCHAR(10000000),
    author VARCHAR(10000000),
    publisher VARCHAR(10000000),
    url VARCHAR(10000000),
    published DATE,
    story VARCHAR(10000000),
    body VARCHAR(10000000) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    first_seen DATE NOT NULL,
    counted_from DATE NOT NULL
);
CREATE INDEX article_counted_from ON article (counted_from);

-- What was in the input of a run: a row for every article and for every file or record that could not be read.
CREATE TABLE manifest (
    run_name VARCHAR(40) NOT NULL,
    seq BIGINT NOT NULL,
    path VARCHAR(4000) NOT NULL,
    article_id VARCHAR(500) NOT NULL,
    text_hash VARCHAR(64) NOT NULL,
    text_size BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    detail VARCHAR(4000) NOT NULL,
    part INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    processed BOOLEAN NOT NULL,
    PRIMARY KEY (run_name, seq)
);
CREATE INDEX manifest_article ON manifest (article_id);
CREATE INDEX manifest_text ON manifest (run_name, text_hash, seq);

-- What claims were made of an article, and from which content by which extractor.
CREATE TABLE profile (
    article_id VARCHAR(500) NOT NULL PRIMARY KEY,
    content_hash CHAR(64) NOT NULL,
    extractor VARCHAR(64) NOT NULL,
    claims INTEGER NOT NULL,
    compared INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL
);

CREATE TABLE claim (
    claim_id VARCHAR(600) NOT NULL PRIMARY KEY,
    article_id VARCHAR(500) NOT NULL,
    seq INTEGER NOT NULL,
    compared BOOLEAN NOT NULL,
    payload VARCHAR(10000000) NOT NULL
);
CREATE INDEX claim_article ON claim (article_id, seq);

-- Blocks, besides its article's, that a claim belongs to.
CREATE TABLE claim_key (
    claim_id VARCHAR(600) NOT NULL,
    block_key VARCHAR(200) NOT NULL,
    article_id VARCHAR(500) NOT NULL,
    PRIMARY KEY (claim_id, block_key)
);
CREATE INDEX claim_key_block ON claim_key (block_key, claim_id);
CREATE INDEX claim_key_article ON claim_key (article_id);

-- The comparisons planned for a run. A block too large is split into tiles of two of its ranges.
CREATE TABLE block (
    run_name VARCHAR(40) NOT NULL,
    block_no INTEGER NOT NULL,
    part INTEGER NOT NULL,
    block_key VARCHAR(600) NOT NULL,
    claims INTEGER NOT NULL,
    range_size INTEGER NOT NULL,
    left_range INTEGER NOT NULL,
    right_range INTEGER NOT NULL,
    pairs_planned BIGINT NOT NULL,
    pairs_compared BIGINT NOT NULL,
    relations INTEGER NOT NULL,
    done BOOLEAN NOT NULL,
    PRIMARY KEY (run_name, block_no)
);
CREATE INDEX block_key ON block (run_name, block_key);

CREATE TABLE relation (
    run_name VARCHAR(40) NOT NULL,
    block_no INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, block_no, seq)
);

-- UNSOURCED and WEAKLY_SOURCED findings, as their article's block came to them.
CREATE TABLE source_finding (
    run_name VARCHAR(40) NOT NULL,
    block_no INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, block_no, seq)
);

-- Findings and agreeing positions of a run, in the order of the report.
CREATE TABLE finding (
    run_name VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, seq)
);
CREATE TABLE corroboration (
    run_name VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, seq)
);

-- What a run remembers of all findings for the next night.
CREATE TABLE known_finding (
    run_name VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, seq)
);
