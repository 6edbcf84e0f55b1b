-- The wave of a programme, by its key there; WAVE keeps its name as it was when it was chosen, or the name of a wave that no
-- programme has yet.
ALTER TABLE RECRUITMENT_CALL ADD COLUMN PROGRAMME_WAVE BIGINT;
