-- What a complete run counted, as JSON, so that later reports can show it beside their own night.
-- The statement may be given again, for HSQLDB takes no change of a table back when a first start dies behind it.
ALTER TABLE night ADD COLUMN IF NOT EXISTS counts VARCHAR(4000);
