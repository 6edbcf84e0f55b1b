// SPDX-License-Identifier: Apache-2.0
package org.telar.api;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of the data within which someone may do something: a country, a wave, what concerns one person. What lies within
 * it is decided by the rows themselves, in the database.
 *
 * @param id code of a country (ISO 3166-1 alpha-2) or territory, else the key of a row; empty for {@link Kind#EVERYWHERE}
 */
public record Scope(Kind kind, String id) {
    /** All data, of all countries. */
    public static final Scope EVERYWHERE = new Scope(Kind.EVERYWHERE, "");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** The kinds of scopes. */
    public enum Kind {
        EVERYWHERE,
        COUNTRY,
        /** A territory and all below it. */
        TERRITORY,
        PROGRAMME,
        /** Name, dates and shape of a programme, and nothing of who takes part: for whoever works in one of its waves. */
        PROGRAMME_OUTLINE,
        WAVE,
        /** The cohort of an ally: who is there through this organisation. */
        ALLY,
        /** What concerns one person: herself, the enterprises that she mentors. */
        PERSON
    }

    public Scope {
        if (kind == Kind.EVERYWHERE ? !id.isEmpty() : !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A scope of kind " + kind + " cannot have the id '" + id + "'");
        }
    }

    public static Scope of(Kind kind, long id) {
        return new Scope(kind, Long.toString(id));
    }

    /** One word for tables and settings, for instance {@code wave:7} or {@code country:CL}; {@code everywhere}. */
    public String label() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind == Kind.EVERYWHERE ? name : name + ":" + id;
    }

    /** @throws IllegalArgumentException when it is not what {@link #label()} gives */
    public static Scope parse(String label) {
        String[] parts = label.split(":", 2);
        Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Scope(kind, parts.length == 2 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return label();
    }
}
