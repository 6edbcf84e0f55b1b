// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.numbers.Phone;

/**
 * Collects what is wrong with a record's fields, in the order in which it is asked. For the records of the kernel and of
 * modules that hold the same kinds of fields. One thread, one record.
 */
public final class Checks {
    /** Enough to catch slips; whether the mailbox is there is told by the first mail only. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    private final List<Flaw> flaws = new ArrayList<>();

    /** @param most the longest that can be stored, in characters */
    public Checks text(String field, String text, int most) {
        return when(text.length() > most, field, Message.of("kernel.flaw.too-long", text.length(), most));
    }

    public Checks needed(String field, String text, int most) {
        return when(text.isBlank(), field, Message.of("kernel.flaw.missing", most))
                .text(field, text, most);
    }

    /** An empty one is none. */
    public Checks mail(String field, String mail) {
        return when(!mail.isEmpty() && !MAIL.matcher(mail).matches(), field, Message.of("kernel.flaw.mail", mail))
                .text(field, mail, 254);
    }

    /** In E.164 as {@link Phone#canonical} gives it; an empty one is none. */
    public Checks phone(String field, String phone) {
        return when(!phone.isEmpty() && !E164.matcher(phone).matches(), field, Message.of("kernel.flaw.phone", phone));
    }

    public Checks identity(String field, Optional<IdentityNumber> number) {
        number.flatMap(one -> one.flaw(field)).ifPresent(flaws::add);
        return this;
    }

    /** Both days belong to the time; an end that is not known yet is empty. */
    public Checks inOrder(String field, LocalDate from, Optional<LocalDate> until) {
        return when(
                until.filter(from::isAfter).isPresent(),
                field,
                Message.of("kernel.flaw.ends-first", until.orElse(from), from));
    }

    public Checks when(boolean wrong, String field, Message message) {
        if (wrong) {
            flaws.add(new Flaw(field, message));
        }
        return this;
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}
