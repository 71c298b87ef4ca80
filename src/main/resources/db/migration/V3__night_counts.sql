-- What a complete run counted, as JSON, so that later reports can show it beside their own night.
ALTER TABLE night ADD COLUMN counts VARCHAR(4000);
