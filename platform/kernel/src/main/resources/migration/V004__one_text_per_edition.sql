-- Nodes that start at once may both publish what the country's law asks for: one of them does.
CREATE UNIQUE INDEX KERNEL_PURPOSE_EDITION ON KERNEL_PURPOSE (CODE, EDITION, LANGUAGE_CODE);
