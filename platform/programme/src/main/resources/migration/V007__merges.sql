-- A merge of two people that was heard of, and whether it was undone: of the two, either can be heard first.
CREATE TABLE PROGRAMME_MERGE (
  MERGE BIGINT NOT NULL PRIMARY KEY,
  UNDONE BOOLEAN NOT NULL
);

-- What a merge turned from one person to the other, to be turned back when it is undone.
CREATE TABLE PROGRAMME_MOVED (
  MERGE BIGINT NOT NULL,
  KIND VARCHAR(20) NOT NULL,
  ROW_ID BIGINT NOT NULL,
  PRIMARY KEY (MERGE, KIND, ROW_ID)
);
