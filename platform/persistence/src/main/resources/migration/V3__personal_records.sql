-- The lines of tables.properties of all modules that ever were here: what their tables are is known when they are switched off.
CREATE TABLE PERSISTENCE_TABLE (
  NAME VARCHAR(128) NOT NULL PRIMARY KEY,
  MODULE VARCHAR(100) NOT NULL,
  LINE VARCHAR(4000) NOT NULL
);
-- The people who were erased from this state of the database; the file "erasures" in the home knows of all.
CREATE TABLE PERSISTENCE_ERASED (
  PERSON BIGINT NOT NULL PRIMARY KEY,
  ERASED TIMESTAMP NOT NULL
);
