// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.telar.api.ModuleId;
import org.telar.persistence.MigrationScript;
import org.telar.persistence.ModuleSchema;

/** The tables of persistence itself: events, jobs, the audit trail, what is known of personal data. */
final class OwnTables {
    private OwnTables() {}

    static ModuleSchema schema() {
        return new ModuleSchema(
                new ModuleId("persistence"),
                OwnTables.class.getClassLoader(),
                Stream.of("V1__events_and_jobs.sql", "V2__audit.sql", "V3__personal_records.sql")
                        .map(OwnTables::script)
                        .toList());
    }

    private static MigrationScript script(String name) {
        try (var script = OwnTables.class.getResourceAsStream("/migration/" + name)) {
            return new MigrationScript(
                    name, new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
