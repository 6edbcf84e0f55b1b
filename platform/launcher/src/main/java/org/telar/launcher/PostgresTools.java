// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own programs {@code pg_dump} and {@code pg_restore} for the database of an installation.
 *
 * @param address as these programs take it, without a password
 * @param variables of their environment: the password, which other processes of the machine could see among the words
 */
record PostgresTools(String address, Map<String, String> variables) {
    private static final Pattern URL = Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^@/]*)@)?(.+)");
    private static final Pattern PASSWORD = Pattern.compile("([?&])password=([^&]*)&?");

    /** Empty when the installation's database is the embedded one. */
    static Optional<PostgresTools> of(Home home, Map<String, String> environment) throws IOException {
        Properties own = new Properties();
        Path settings = home.etc().resolve("org.telar.persistence.cfg");
        if (Files.isRegularFile(settings)) {
            try (var reader = Files.newBufferedReader(settings)) {
                own.load(reader);
            }
        }
        Matcher url = URL.matcher(chosen(environment, own, "url"));
        return url.matches() ? Optional.of(of(url, environment, own)) : Optional.empty();
    }

    private static PostgresTools of(Matcher url, Map<String, String> environment, Properties own) {
        String[] login = (url.group(1) == null ? "" : url.group(1)).split(":", 2);
        String user = chosen(environment, own, "user").isEmpty() ? login[0] : chosen(environment, own, "user");
        String rest = url.group(2);
        Matcher asked = PASSWORD.matcher(rest);
        String password = login.length > 1 ? decoded(login[1]) : "";
        if (asked.find()) {
            password = decoded(asked.group(2));
            rest = asked.replaceFirst("$1").replaceFirst("[?&]$", "");
        }
        if (!chosen(environment, own, "password").isEmpty()) {
            password = chosen(environment, own, "password");
        }
        return new PostgresTools(
                "postgresql://" + (user.isEmpty() ? "" : user + "@") + rest,
                Map.of("PGPASSWORD", password, "PGOPTIONS", "-c telar.reach=*"));
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String chosen(Map<String, String> environment, Properties own, String key) {
        String variable = environment.getOrDefault("TELAR_DB_" + key.toUpperCase(java.util.Locale.ROOT), "");
        return (variable.isEmpty() ? own.getProperty(key, "") : variable).strip();
    }

    /** All of the database as it is at one moment, while others go on writing. */
    void dump(Path file) throws IOException, Refusal, InterruptedException {
        run(List.of(
                "pg_dump",
                "--format=custom",
                "--enable-row-security",
                "--no-owner",
                "--no-privileges",
                "--file=" + file,
                "--dbname=" + address));
    }

    /** Into a database that is empty; all or nothing. */
    void restore(Path file) throws IOException, Refusal, InterruptedException {
        run(List.of(
                "pg_restore",
                "--single-transaction",
                "--exit-on-error",
                "--no-owner",
                "--no-privileges",
                "--dbname=" + address,
                file.toString()));
    }

    private void run(List<String> words) throws IOException, Refusal, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(words)).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Refusal(Refusal.NOT_POSSIBLE, "launcher.postgres.tools", words.getFirst());
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new Refusal(Refusal.FAILED, "launcher.postgres.failed", words.getFirst(), said);
        }
    }
}
