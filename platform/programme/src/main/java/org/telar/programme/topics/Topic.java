// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.topics;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.Translated;
import org.telar.programme.internal.engine.Flaws;

/**
 * An area of focus that people offer, seek or learn about (SCH-06, MAT-03, GAP-10, GAP-11).
 *
 * @param code stable; other modules keep it
 * @param parent code of the topic that it is part of
 * @param countries ISO 3166-1 alpha-2; empty: for all
 * @param retired not offered any more; what was recorded with it stays
 */
public record Topic(
        String code, Optional<String> parent, Area area, Translated names, Set<String> countries, boolean retired) {
    private static final String SHAPE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_CODE = 60;
    private static final int MOST_COUNTRIES = 60;

    public enum Area {
        BUSINESS,
        PERSONAL;

        public Message label() {
            return Message.of("programme.area." + Codes.of(this));
        }
    }

    public Topic {
        code = code.strip();
        countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    }

    public boolean isFor(String country) {
        return !retired && (countries.isEmpty() || countries.contains(country));
    }

    public List<Flaw> flaws() {
        return new Flaws()
                .check("code", code.matches(SHAPE), "programme.flaw.code", code)
                .atMost("code", code, LONGEST_CODE)
                .check("parent", !parent.equals(Optional.of(code)), "programme.flaw.own-parent", code)
                .named("names", names)
                .check(
                        "countries",
                        countries.size() <= MOST_COUNTRIES
                                && countries.stream().allMatch(each -> each.matches("[A-Z]{2}")),
                        "programme.flaw.country",
                        String.join(" ", countries))
                .all();
    }
}
