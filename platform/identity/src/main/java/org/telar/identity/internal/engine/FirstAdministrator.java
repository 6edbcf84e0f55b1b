// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that an empty installation has somebody who can sign in: one administrator who may do everything. */
public final class FirstAdministrator {
    public static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Passwords passwords;
    private final RandomGenerator random;
    private final Path passwordFile;
    private final Locale language;

    /** @param passwordFile where a password that was made up is written for the owner of the installation to read */
    public FirstAdministrator(Passwords passwords, RandomGenerator random, Path passwordFile, Locale language) {
        this.passwords = passwords;
        this.random = random;
        this.passwordFile = passwordFile;
        this.language = language;
    }

    /**
     * Creates the administrator if there is no account at all. Of several nodes that start together one does.
     *
     * @param given her password; one is made up and written to the file when there is none
     * @throws IOException when the file cannot be written; then there is no account either
     */
    public void ensure(AccountBook accounts, Optional<String> given) throws IOException {
        if (!accounts.isEmpty()) {
            return;
        }
        if (given.isPresent()) {
            warnIfShort(given.get());
            create(accounts, given.get());
        } else {
            createWithFile(accounts);
        }
    }

    private void createWithFile(AccountBook accounts) throws IOException {
        String password = new Secrets(random).readable();
        // first the file: an account whose password nobody knows would be worse than a file for no account
        OwnersFile.write(passwordFile, password);
        boolean created = false;
        try {
            created = create(accounts, password);
        } finally {
            if (!created) {
                Files.deleteIfExists(passwordFile);
            }
        }
        if (created) {
            LOG.info("The password of the first account is in {}", passwordFile);
        }
    }

    private boolean create(AccountBook accounts, String password) {
        return accounts.createFirst(new Account(
                Account.NEW,
                NAME,
                NAME,
                Optional.empty(),
                OptionalLong.empty(),
                Account.State.ACTIVE,
                language,
                Optional.of(passwords.hash(password)),
                List.of(RoleGrant.everywhere(Roles.ADMINISTRATOR))));
    }

    private static void warnIfShort(String password) {
        if (password.length() < PasswordRule.SHORTEST) {
            LOG.warn("TELAR_ADMIN_PASSWORD is shorter than {} characters: change it", PasswordRule.SHORTEST);
        }
    }
}
