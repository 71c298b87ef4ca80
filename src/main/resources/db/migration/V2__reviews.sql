-- What people said of findings. One text for HSQLDB and PostgreSQL; each statement may be given again, for HSQLDB takes
-- no CREATE TABLE back when a first start dies in the middle of this file.

-- Every verdict that a review file gave for the first time, in the order in which they were read. Rows are only ever
-- added; of a finding the last one that is effective counts.
CREATE TABLE IF NOT EXISTS review (
    review_no BIGINT NOT NULL PRIMARY KEY,
    finding_id VARCHAR(100) NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    note VARCHAR(10000000) NOT NULL,
    reviewer VARCHAR(10000000) NOT NULL,
    judged VARCHAR(4000),
    file_name VARCHAR(4000) NOT NULL,
    line_no BIGINT NOT NULL,
    run_name VARCHAR(40) NOT NULL,
    effective BOOLEAN NOT NULL
);

-- What became of each row of the review files in a run, for its report.
CREATE TABLE IF NOT EXISTS review_line (
    run_name VARCHAR(40) NOT NULL,
    seq INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (run_name, seq)
);
