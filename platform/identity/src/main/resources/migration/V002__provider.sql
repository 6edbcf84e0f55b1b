-- who an account is at a provider of identities (OpenID Connect)
CREATE TABLE identity_provided (
    issuer VARCHAR(250) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    account_id BIGINT NOT NULL,
    CONSTRAINT identity_provided_key PRIMARY KEY (issuer, subject),
    CONSTRAINT identity_provided_once UNIQUE (account_id, issuer),
    CONSTRAINT identity_provided_account FOREIGN KEY (account_id) REFERENCES identity_account (id) ON DELETE CASCADE
);
