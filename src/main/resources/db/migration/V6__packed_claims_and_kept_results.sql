-- Claims are kept packed; rows that were there before keep theirs as text.
ALTER TABLE claim_page ADD COLUMN IF NOT EXISTS packed ${bytes};

-- What a comparison came to is kept by what was compared, so that the next night need not compare it again. Plans of an
-- unfinished run are made anew.
UPDATE night SET planned_claims = NULL WHERE complete = FALSE;
DELETE FROM block;
ALTER TABLE block ADD COLUMN IF NOT EXISTS block_key VARCHAR(64) DEFAULT '' NOT NULL;
DROP TABLE IF EXISTS block_result;
CREATE TABLE IF NOT EXISTS block_result (
    block_key VARCHAR(64) NOT NULL,
    seq INTEGER NOT NULL,
    results INTEGER NOT NULL,
    payload VARCHAR(10000000) NOT NULL,
    PRIMARY KEY (block_key, seq)
);
