-- All that the list of people asks of a row in the order of names: who is merged or erased (no name), where she lives.
DROP INDEX KERNEL_PERSON_SORT_NAME;
CREATE INDEX KERNEL_PERSON_SORT_NAME ON KERNEL_PERSON (SORT_NAME, ID, MERGED_INTO, PLACE, GIVEN, FAMILY);
