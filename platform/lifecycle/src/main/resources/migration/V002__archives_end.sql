-- When an archive came, so that one that nobody wishes can go; none for those that were there before.
ALTER TABLE LIFECYCLE_ARCHIVE ADD COLUMN CAME TIMESTAMP;
