// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.telar.api.Message;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Field;
import org.telar.exchange.dataset.Option;
import org.telar.exchange.dataset.Sort;
import org.telar.exchange.sql.SqlDataset;
import org.telar.mail.internal.engine.Delivery.State;
import org.telar.mail.internal.engine.Delivery.Trouble;
import org.telar.persistence.ModuleStore;

/** The delivery log as a list, to take away and over HTTP; addresses are masked, as they are stored. */
final class DeliveryList {
    private DeliveryList() {}

    static Dataset of(ModuleStore store) {
        return SqlDataset.of(store, "mail.deliveries", "mail.deliveries", Deliveries.SEE)
                .from("MAIL_DELIVERY D", "D.ID")
                .field(Field.moment("queued", "mail.column.queued"), "D.QUEUED")
                .field(Field.text("recipient", "mail.column.recipient"), "D.RECIPIENT")
                .field(Field.text("address", "mail.column.address"), "D.MASKED")
                .field(Field.text("template", "mail.column.template"), "D.TEMPLATE")
                .field(Field.text("language", "mail.column.language"), "D.LANGUAGE")
                .field(code("state", "mail.column.state", State.values(), State::label), "D.STATE")
                .field(Field.wholeNumber("tries", "mail.column.tries"), "D.TRIES")
                .field(Field.moment("ended", "mail.column.ended"), "D.ENDED")
                .field(code("trouble", "mail.column.trouble", Trouble.values(), Trouble::label), "D.TROUBLE")
                .field(Field.text("answer", "mail.column.answer"), "D.ANSWER")
                .order(Sort.descending("queued"))
                .build();
    }

    private static <E extends Enum<E>> Field code(String id, String titleKey, E[] codes, Function<E, Message> label) {
        List<Option> options = Arrays.stream(codes)
                .map(code -> new Option(code.name(), label.apply(code)))
                .toList();
        return Field.code(id, titleKey, options);
    }
}
