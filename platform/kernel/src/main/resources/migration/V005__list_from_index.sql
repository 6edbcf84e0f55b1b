-- All that the list of people asks of a row in the order of names: who is merged or erased (no name), where she lives. The new
-- index comes first: other nodes of PostgreSQL read on meanwhile.
CREATE INDEX KERNEL_PERSON_LIST ON KERNEL_PERSON (SORT_NAME, ID, MERGED_INTO, PLACE, GIVEN, FAMILY);
DROP INDEX KERNEL_PERSON_SORT_NAME;
