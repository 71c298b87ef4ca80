-- Processes that work for a manager on another machine, and the managers; each says now and then that it lives. Times are
-- those of the database's clock. The statement may be given again, for HSQLDB takes no CREATE TABLE back when a first start
-- dies behind it.
CREATE TABLE IF NOT EXISTS worker (
    worker_name VARCHAR(300) NOT NULL PRIMARY KEY,
    kin VARCHAR(100) NOT NULL,
    threads INTEGER NOT NULL,
    started TIMESTAMP WITH TIME ZONE NOT NULL,
    beat TIMESTAMP WITH TIME ZONE NOT NULL,
    parts_done BIGINT NOT NULL,
    doing VARCHAR(10000) NOT NULL
);
