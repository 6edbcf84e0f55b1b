// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The roles of {@code roles.ini}: the id of each in brackets on a line of its own, below it its permissions, one a line.
 * What follows a semicolon is for readers.
 */
public final class ShippedRoles {
    private ShippedRoles() {}

    /** The permissions of each by its id, in the order of the file. */
    public static Map<String, Set<String>> read() {
        var file = Objects.requireNonNull(ShippedRoles.class.getResourceAsStream("/roles.ini"), "roles.ini");
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("roles.ini cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException when a permission stands before the first role */
    static Map<String, Set<String>> read(Reader file) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        String role = "";
        for (String written : new BufferedReader(file).lines().toList()) {
            String line = written.replaceFirst(";.*", "").strip();
            if (line.startsWith("[")) {
                role = line.substring(1, line.length() - 1);
                roles.put(role, new LinkedHashSet<>());
            } else if (!line.isEmpty()) {
                String outside = "'" + line + "' stands before the first role";
                Optional.ofNullable(roles.get(role))
                        .orElseThrow(() -> new IllegalArgumentException(outside))
                        .add(line);
            }
        }
        return Collections.unmodifiableMap(roles);
    }
}
