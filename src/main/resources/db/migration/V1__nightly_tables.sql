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

-- What claims were made of an article, and from which content by which extractor; the payload is what the plan of the
-- night needs to know of it.
CREATE TABLE profile (
    article_id VARCHAR(500) NOT NULL PRIMARY KEY,
    content_hash CHAR(64) NOT NULL,
    extractor VARCHAR(64) NOT NULL,
    headline VARCHAR(10000000),
    published DATE,
    claims INTEGER NOT NULL,
    compared INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL
);

-- The claims of an article, a row for all of them, for a thousand when it has so many. The ids of its claims begin with
-- claim_key.
CREATE TABLE claim_page (
    article_id VARCHAR(500) NOT NULL,
    page INTEGER NOT NULL,
    claim_key VARCHAR(600) NOT NULL,
    claims INTEGER NOT NULL,
    checksum BIGINT NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (article_id, page)
);
CREATE INDEX claim_page_key ON claim_page (claim_key);

-- The comparisons planned for a run: a page of claims with the pages it is held against. Articles that are linked,
-- directly or through others, are one group, whose blocks follow each other.
CREATE TABLE block (
    run_name VARCHAR(40) NOT NULL,
    block_no INTEGER NOT NULL,
    part INTEGER NOT NULL,
    article_group INTEGER NOT NULL,
    article_id VARCHAR(500) NOT NULL,
    page INTEGER NOT NULL,
    first_of_page BOOLEAN NOT NULL,
    partners VARCHAR(10000000) NOT NULL,
    claims INTEGER NOT NULL,
    claims_held BIGINT NOT NULL,
    pairs_planned BIGINT NOT NULL,
    pairs_compared BIGINT NOT NULL,
    results INTEGER NOT NULL,
    done BOOLEAN NOT NULL,
    PRIMARY KEY (run_name, block_no)
);

-- What comparing a block came to: relations between claims, and numbers without a proper source.
CREATE TABLE block_result (
    run_name VARCHAR(40) NOT NULL,
    block_no INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    results INTEGER NOT NULL,
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
