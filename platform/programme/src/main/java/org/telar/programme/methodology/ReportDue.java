// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.methodology;

import java.time.LocalDate;
import org.telar.api.Message;
import org.telar.programme.Codes;

/** A report that each pair owes, and when (REP-04; domain.md, ambiguity 2). */
public record ReportDue(Kind kind, When when) {
    public enum Kind {
        MONTH,
        FINAL;

        public Message label() {
            return Message.of("programme.report." + Codes.of(this));
        }
    }

    public sealed interface When {
        /** After so many sessions of the pair. */
        record AfterSessions(int sessions) implements When {}

        record On(LocalDate day) implements When {}
    }

    public static ReportDue after(int sessions, Kind kind) {
        return new ReportDue(kind, new When.AfterSessions(sessions));
    }
}
