// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.kernel.Checks;
import org.telar.kernel.Place;
import org.telar.kernel.numbers.IdentityNumber;
import org.telar.kernel.numbers.Phone;

/**
 * What enterprises, buyers and allies have in common. Texts are empty when nothing is known. What is typed may be flawed;
 * only a {@link #tidied} one without flaws is stored.
 *
 * @param legalId the number by which the state knows it; an informal enterprise has none
 * @param phone in E.164 once tidied
 */
public record Organisation(
        String name,
        Optional<IdentityNumber> legalId,
        Optional<Place> place,
        String address,
        String mail,
        String phone,
        String web,
        String notes) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTES = 8000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What it is to the programmes. */
    public enum Kind {
        ENTERPRISE,
        BUYER,
        ALLY;

        public Message label() {
            return Message.of("kernel.organisation." + name().toLowerCase(Locale.ROOT));
        }
    }

    public Organisation {
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        address = address.strip();
        mail = mail.strip();
        phone = phone.strip();
        web = web.strip();
        notes = notes.strip();
    }

    /** What other modules know of an organisation is told about this. */
    public static Subject subject(long id) {
        return new Subject("kernel.organisation", id);
    }

    /** One of which nothing but the name is known. */
    public static Organisation named(String name) {
        return new Organisation(name, Optional.empty(), Optional.empty(), "", "", "", "", "");
    }

    public Organisation withPlace(Place place) {
        return new Organisation(name, legalId, Optional.of(place), address, mail, phone, web, notes);
    }

    public Organisation withLegalId(IdentityNumber number) {
        return new Organisation(name, Optional.of(number), place, address, mail, phone, web, notes);
    }

    /** @param office country of who writes: its telephone code is meant when none is written and no place is known */
    public Organisation tidied(String office) {
        String country = place.map(Place::country).orElse(office);
        return new Organisation(
                name,
                legalId.filter(one -> !one.number().isEmpty()).map(IdentityNumber::tidied),
                place,
                address,
                mail,
                phone.isEmpty() ? phone : Phone.canonical(phone, country).orElse(phone),
                web,
                notes);
    }

    /** Adds what is wrong, at the fields {@code about.name} and so on. */
    void check(Checks checks) {
        checks.needed("about.name", name, LONGEST_NAME)
                .identity("about.legalId", legalId)
                .text("about.address", address, LONGEST_LINE)
                .mail("about.mail", mail)
                .phone("about.phone", phone)
                .text("about.web", web, LONGEST_LINE)
                .text("about.notes", notes, LONGEST_NOTES);
    }
}
