// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.documents;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.programme.Codes;
import org.telar.programme.internal.engine.Flaws;

/**
 * A document that a programme needs or has. Its files are {@link Edition}s.
 *
 * @param programme id of its programme
 * @param kind code of a {@link DocumentKind}
 * @param template whether it is filled in anew each time
 * @param wave id of the wave that it is for, if it is one
 * @param person id of who answers for it, in the kernel
 * @param role who answers for it when that is not one person
 */
public record Document(
        long programme,
        String kind,
        String title,
        boolean template,
        OptionalLong wave,
        State state,
        Optional<LocalDate> due,
        OptionalLong person,
        Optional<String> role) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_ROLE = 40;

    public enum State {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        /** Another one stands in its place. */
        REPLACED;

        public Set<State> next() {
            return switch (this) {
                case DRAFT -> EnumSet.of(IN_REVIEW, REPLACED);
                case IN_REVIEW -> EnumSet.of(DRAFT, APPROVED);
                case APPROVED -> EnumSet.of(REPLACED, DRAFT);
                case REPLACED -> EnumSet.noneOf(State.class);
            };
        }

        public Message label() {
            return Message.of("programme.document." + Codes.of(this));
        }
    }

    public Document {
        title = title.strip();
        role = role.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A first draft, which nobody answers for yet. */
    public static Document of(long programme, DocumentKind kind, String title) {
        return new Document(
                programme,
                kind.code(),
                title,
                kind.template(),
                OptionalLong.empty(),
                State.DRAFT,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    public Document in(State changed) {
        return new Document(programme, kind, title, template, wave, changed, due, person, role);
    }

    /** Its day has passed and it is not approved. */
    public boolean isLate(LocalDate today) {
        return (state == State.DRAFT || state == State.IN_REVIEW)
                && due.map(day -> day.isBefore(today)).orElse(false);
    }

    public List<Flaw> flaws() {
        Flaws flaws = new Flaws().named("title", title, LONGEST_TITLE);
        role.ifPresent(text -> flaws.atMost("role", text, LONGEST_ROLE));
        due.ifPresent(day -> flaws.day("due", day));
        return flaws.all();
    }
}
