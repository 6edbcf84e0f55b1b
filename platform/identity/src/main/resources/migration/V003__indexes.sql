-- Derby indexes what refers to another table by itself, PostgreSQL does not: there an account's visits were looked for among all.
${postgresql} CREATE INDEX identity_visit_of_account ON identity_visit (account_id);
${postgresql} CREATE INDEX identity_link_of_account ON identity_link (account_id);
