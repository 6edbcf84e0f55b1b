// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.cayenne.ObjectContext;
import org.apache.cayenne.exp.Expression;
import org.apache.cayenne.query.ObjectSelect;
import org.apache.cayenne.query.SelectById;
import org.telar.api.Permission;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.mail.Invitation;
import org.telar.mail.Invitation.Method;
import org.telar.mail.internal.engine.Delivery;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.mail.internal.engine.Letter;
import org.telar.persistence.ConcurrentChange;
import org.telar.persistence.ModuleStore;

/**
 * The queue and the log. Reads and writes, decides nothing. Laying mails into the queue and what becomes of them there is
 * Telar's own work: who asks for a mail need not see any. Staff look and send again {@linkplain #as as themselves}.
 */
public final class MailStore {
    private static final String SENDING = "mails are sent";
    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_SUBJECT = 2000;

    private final ModuleStore store;

    public MailStore(ModuleStore store) {
        this.store = store;
    }

    /** With the rows that she reaches by this permission: all or none. */
    public <T> T as(User user, Permission permission, Supplier<T> work) {
        return store.as(user, permission, work);
    }

    private <T> T change(String purpose, Function<ObjectContext, T> work) {
        return store.asTelar(purpose, () -> store.change(work));
    }

    /** A mail that is to be sent now, by whom asked for it. */
    public record Claimed(long delivery, int tries, String language, String messageId, Letter letter) {}

    /** In the running transaction, if there is one. */
    public long add(Delivery delivery, Letter letter) {
        return change("a mail is queued", context -> {
            DeliveryRow row = context.newObject(DeliveryRow.class);
            fill(row, delivery);
            context.commitChanges();
            LetterRow content = context.newObject(LetterRow.class);
            content.setDelivery(row.id());
            fill(content, letter);
            return row.id();
        });
    }

    /**
     * Takes the mails that are due, those that wait longest first. They are due again after a while, in case that this
     * process ends before it can tell what became of them. None, when another node was quicker.
     *
     * @param domain for the message ids of those that have none yet
     */
    public List<Claimed> claim(int most, Instant now, Duration claim, String domain) {
        try {
            return change(SENDING, context -> {
                List<DeliveryRow> due = ObjectSelect.query(DeliveryRow.class)
                        .where(DeliveryRow.STATE.eq(State.WAITING.name()).andExp(DeliveryRow.DUE.lte(time(now))))
                        .orderBy(DeliveryRow.DUE.asc(), DeliveryRow.ID.asc())
                        .limit(most)
                        .select(context);
                for (DeliveryRow row : due) {
                    row.setDue(time(now.plus(claim)));
                    row.setTries(row.getTries() + 1);
                    if (row.getMessageId() == null) {
                        row.setMessageId("<" + UUID.randomUUID() + "@" + domain + ">");
                    }
                }
                Map<Long, Letter> letters = letters(context, due);
                return due.stream()
                        .map(row -> new Claimed(
                                row.id(), row.getTries(), row.getLanguage(), row.getMessageId(), letters.get(row.id())))
                        .toList();
            });
        } catch (ConcurrentChange e) {
            return List.of();
        }
    }

    private static Map<Long, Letter> letters(ObjectContext context, List<DeliveryRow> deliveries) {
        return deliveries.isEmpty()
                ? Map.of()
                : ObjectSelect.query(LetterRow.class)
                        .where(LetterRow.DELIVERY.in(
                                deliveries.stream().map(DeliveryRow::id).toList()))
                        .select(context)
                        .stream()
                        .collect(Collectors.toMap(LetterRow::getDelivery, MailStore::letter));
    }

    /** Gives back what was claimed and not tried. */
    public void release(List<Claimed> mails, Instant now) {
        for (Claimed mail : mails) {
            update(mail.delivery(), row -> {
                row.setDue(time(now));
                row.setTries(row.getTries() - 1);
            });
        }
    }

    public void sent(long delivery, String answer, Instant now) {
        update(delivery, row -> {
            end(row, State.SENT, answer, now);
            row.setTrouble(null);
        });
    }

    public void failed(long delivery, Trouble trouble, String answer, Instant now) {
        update(delivery, row -> {
            end(row, State.FAILED, answer, now);
            row.setTrouble(trouble.name());
        });
    }

    private static void end(DeliveryRow row, State state, String answer, Instant now) {
        row.setState(state.name());
        row.setAnswer(cut(answer, LONGEST_ANSWER));
        row.setEnded(time(now));
    }

    public void postponed(long delivery, Trouble trouble, String answer, Instant due) {
        update(delivery, row -> {
            row.setDue(time(due));
            row.setTrouble(trouble.name());
            row.setAnswer(cut(answer, LONGEST_ANSWER));
        });
    }

    private void update(long delivery, Consumer<DeliveryRow> change) {
        change(SENDING, context -> {
            Optional.ofNullable(SelectById.query(DeliveryRow.class, delivery).selectOne(context))
                    .ifPresent(change);
            return true;
        });
    }

    /** What became of the wish to send something once more. */
    public enum Again {
        QUEUED,
        CHANGED_MEANWHILE,
        CONTENT_DELETED
    }

    /** Queues it anew, as another message: who looks for it in vain would not see one with a known id. */
    public Again again(Stored<Delivery> seen, Instant now) {
        try {
            return store.change(context -> {
                DeliveryRow row = SelectById.query(DeliveryRow.class, seen.id()).selectOne(context);
                if (row == null || row.getVersion() != seen.version()) {
                    return Again.CHANGED_MEANWHILE;
                }
                if (letters(context, List.of(row)).isEmpty()) {
                    return Again.CONTENT_DELETED;
                }
                row.setState(State.WAITING.name());
                row.setTries(0);
                row.setDue(time(now));
                row.setEnded(null);
                row.setTrouble(null);
                row.setAnswer("");
                row.setMessageId(null);
                return Again.QUEUED;
            });
        } catch (ConcurrentChange e) {
            return Again.CHANGED_MEANWHILE;
        }
    }

    public Optional<Stored<Delivery>> find(long id) {
        return Optional.ofNullable(SelectById.query(DeliveryRow.class, id).selectOne(store.newContext()))
                .map(MailStore::stored);
    }

    /** The newest first. @param words in the recipient's id, the masked address or the template; empty for all */
    public List<Stored<Delivery>> find(String words, Optional<State> state, int offset, int limit) {
        return where(words, state)
                .orderBy(DeliveryRow.QUEUED.desc(), DeliveryRow.ID.desc())
                .offset(offset)
                .limit(limit)
                .select(store.newContext())
                .stream()
                .map(MailStore::stored)
                .toList();
    }

    public int count(String words, Optional<State> state) {
        return Math.toIntExact(where(words, state).selectCount(store.newContext()));
    }

    private static ObjectSelect<DeliveryRow> where(String words, Optional<State> state) {
        ObjectSelect<DeliveryRow> select = ObjectSelect.query(DeliveryRow.class);
        state.ifPresent(wanted -> select.and(DeliveryRow.STATE.eq(wanted.name())));
        String sought = words.strip();
        if (!sought.isEmpty()) {
            Expression found = DeliveryRow.RECIPIENT
                    .containsIgnoreCase(sought)
                    .orExp(DeliveryRow.MASKED.containsIgnoreCase(sought))
                    .orExp(DeliveryRow.TEMPLATE.containsIgnoreCase(sought));
            select.and(found);
        }
        return select;
    }

    public void deleteLettersEndedBefore(Instant moment) {
        store.asTelar(
                "the content of old mails goes",
                () -> store.batch(
                        "DELETE FROM MAIL_LETTER WHERE DELIVERY IN (SELECT ID FROM MAIL_DELIVERY WHERE STATE <> ? AND ENDED < ?)",
                        List.<Object[]>of(new Object[] {State.WAITING.name(), time(moment)})));
    }

    private static void fill(DeliveryRow row, Delivery delivery) {
        row.setTemplate(delivery.template());
        row.setLanguage(delivery.language());
        row.setRecipient(delivery.recipient());
        row.setMasked(delivery.masked());
        row.setState(delivery.state().name());
        row.setTries(delivery.tries());
        row.setQueued(time(delivery.queued()));
        row.setDue(time(delivery.due()));
        row.setEnded(delivery.ended().map(MailStore::time).orElse(null));
        row.setTrouble(delivery.trouble().map(Trouble::name).orElse(null));
        row.setAnswer(cut(delivery.answer(), LONGEST_ANSWER));
    }

    private static void fill(LetterRow row, Letter letter) {
        row.setAddress(cut(letter.address(), LONGEST_NAME));
        row.setName(cut(letter.name(), LONGEST_NAME));
        row.setSubject(cut(letter.subject(), LONGEST_SUBJECT));
        row.setPlain(letter.plain());
        row.setHtml(letter.html().orElse(null));
        row.setMethod(
                letter.invitation().map(Invitation::method).map(Method::name).orElse(null));
        row.setCalendar(letter.invitation().map(Invitation::calendar).orElse(null));
    }

    private static Letter letter(LetterRow row) {
        return new Letter(
                row.getAddress(),
                row.getName(),
                row.getSubject(),
                row.getPlain(),
                Optional.ofNullable(row.getHtml()),
                Optional.ofNullable(row.getMethod())
                        .map(method -> new Invitation(Method.valueOf(method), row.getCalendar())));
    }

    private static Stored<Delivery> stored(DeliveryRow row) {
        return new Stored<>(
                row.id(),
                row.getVersion(),
                new Delivery(
                        row.getTemplate(),
                        row.getLanguage(),
                        row.getRecipient(),
                        row.getMasked(),
                        State.valueOf(row.getState()),
                        row.getTries(),
                        instant(row.getQueued()),
                        instant(row.getDue()),
                        Optional.ofNullable(row.getEnded()).map(MailStore::instant),
                        Optional.ofNullable(row.getTrouble()).map(Trouble::valueOf),
                        row.getAnswer()));
    }

    /** What is longer than any real one must not fail the transaction of who sends it. */
    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
