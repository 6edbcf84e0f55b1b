// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Change;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.organisations.Organisation;
import org.telar.kernel.organisations.Organisations;
import org.telar.programme.Partner;
import org.telar.programme.Programme;
import org.telar.programme.ProgrammePermissions;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/** The allies of a programme and their parts in it. */
final class PartnersSection extends Section {
    private final ProgrammeServices services;
    private final User user;
    private final Stored<Programme> programme;
    private final Runnable again;
    private final Words words = new Words(this);

    /** What the form holds: empty until one is chosen. */
    record Entry(Optional<Choice> ally, Optional<Partner.Role> role) {}

    PartnersSection(ProgrammeServices services, User user, Stored<Programme> programme, Runnable again) {
        this.services = services;
        this.user = user;
        this.programme = programme;
        this.again = again;
        List<Partner> partners = programme.value().partners();
        add(new H2(words.say("programme.partners")));
        if (partners.isEmpty()) {
            add(Words.muted(words.say("programme.partners.none")));
        } else {
            add(list(partners));
        }
        if (user.may(ProgrammePermissions.EDIT) && user.may(Choosers.SEE_ORGANISATIONS)) {
            add(new Button(words.say("programme.partners.add"), click -> ask()));
        }
    }

    private UnorderedList list(List<Partner> partners) {
        Map<Long, Organisations.Entry> known = user.may(Choosers.SEE_ORGANISATIONS)
                ? services.organisations()
                        .entries(user, partners.stream().map(Partner::ally).toList())
                : Map.of();
        UnorderedList list = new UnorderedList();
        for (Partner partner : partners) {
            String name = Optional.ofNullable(known.get(partner.ally()))
                    .map(Organisations.Entry::name)
                    .orElseGet(() -> words.say("programme.partners.hidden"));
            ListItem item = new ListItem(
                    new Span(name + " "), words.badge(words.say(partner.role().label())));
            if (user.may(ProgrammePermissions.EDIT)) {
                item.add(new Span(" "), remove(partner, name));
            }
            list.add(item);
        }
        return list;
    }

    private Button remove(Partner partner, String name) {
        Button remove = new Button("✕", click -> {
            List<Partner> left = new ArrayList<>(programme.value().partners());
            left.remove(partner);
            Notice.tell(this, save(left), programme.value().name());
            again.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(words.say("programme.partners.remove", name));
        return remove;
    }

    private void ask() {
        Entry blank = new Entry(Optional.empty(), Optional.empty());
        Form<Entry> form = new Form<>(
                Entry.class,
                "programme.partner",
                services.drafts(user),
                new Recast<Programme, Entry>(
                        (seen, wanted) -> withoutComparison(save(wanted.partners())),
                        stored -> blank,
                        this::with,
                        Map.of("partners", "ally")));
        form.add(Choosers.organisation(
                                "ally", "programme.field.ally", services.organisations(), user, Organisation.Kind.ALLY)
                        .help("programme.field.ally.help")
                        .required())
                .add(Fields.oneOf("role", "programme.field.partner-role", Partner.Role.class, Partner.Role::label)
                        .required());
        form.show(new Stored<>(programme.id(), 0, blank));
        Forms.open(words.say("programme.partners.add"), form, saved -> again.run());
    }

    private Programme with(Entry entry) {
        List<Partner> more = new ArrayList<>(programme.value().partners());
        entry.ally().ifPresent(ally -> entry.role().ifPresent(role -> more.add(new Partner(ally.id(), role))));
        return programme.value().with(more);
    }

    /** The form holds one partner only, so that there is nothing to compare with what someone else changed. */
    private Change<Programme> withoutComparison(Change<Programme> change) {
        return change instanceof Change.Overtaken<Programme>
                ? new Change.Refused<>(Message.of(
                        "programme.changed-meanwhile", programme.value().name()))
                : change;
    }

    private Change<Programme> save(List<Partner> partners) {
        return services.programmes()
                .save(user, Optional.of(programme), programme.value().with(partners));
    }
}
