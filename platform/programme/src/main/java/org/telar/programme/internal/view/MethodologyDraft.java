// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.ReportDue.When;
import org.telar.programme.methodology.Setting;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;

/**
 * A draft of a methodology. What is changed is stored at once, all fields together, as soon as none of them contradicts
 * another; until then the fields say what is wrong.
 */
final class MethodologyDraft extends Div {
    private final ProgrammeServices services;
    private final User user;
    private final Map<Setting, SettingField> fields = new EnumMap<>(Setting.class);
    private final Span status = new Span();
    private final Section reports = new Section();
    private final Words words = new Words(this);
    private Stored<Methodology> draft;

    /** What the form of a report holds; one of both says when. */
    record ReportEntry(ReportDue.Kind kind, OptionalInt sessions, Optional<LocalDate> day) {
        ReportDue due() {
            When when = day.<When>map(When.On::new).orElseGet(() -> new When.AfterSessions(sessions.orElse(0)));
            return new ReportDue(kind, when);
        }
    }

    MethodologyDraft(ProgrammeServices services, User user, Stored<Methodology> draft, Optional<Methodology> before) {
        this.services = services;
        this.user = user;
        this.draft = draft;
        addClassName("telar-stack");
        status.getElement().setAttribute("role", "status");
        status.setText(words.say("programme.methodology.saves"));
        add(status);
        for (SettingGroup group : SettingGroup.values()) {
            add(new Section(new H2(words.say(group.label())), layout(group, before)));
        }
        add(reports);
        fillReports();
    }

    private FormLayout layout(SettingGroup group, Optional<Methodology> before) {
        FormLayout layout = new FormLayout();
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        for (Setting setting : group.settings()) {
            String value = draft.value().text(setting);
            String help = MethodologySheet.origin(setting, words)
                    + MethodologySheet.earlier(setting, value, before, words)
                            .map(text -> " " + text + ".")
                            .orElse("");
            SettingField field = SettingField.of(setting, value, help, words);
            field.onChange(this::save);
            fields.put(setting, field);
            layout.add(field.component());
        }
        return layout;
    }

    private void save() {
        Methodology wanted = draft.value();
        for (Map.Entry<Setting, SettingField> each : fields.entrySet()) {
            wanted = wanted.with(each.getKey(), each.getValue().value());
        }
        save(wanted);
    }

    private void save(Methodology wanted) {
        fields.values().forEach(SettingField::forgetFlaw);
        switch (services.methodologies().save(user, draft, wanted)) {
            case Change.Done<Methodology> done -> {
                draft = done.stored();
                status.setText(words.say("programme.methodology.saved"));
            }
            case Change.Flawed<Methodology> flawed -> mark(flawed.flaws());
            case Change.Refused<Methodology> refused -> status.setText(words.say(refused.reason()));
            case Change.Overtaken<Methodology> overtaken -> {
                status.setText(words.say("programme.methodology.overtaken"));
            }
        }
        fillReports();
    }

    private void mark(List<Flaw> flaws) {
        Map<String, SettingField> byId = new HashMap<>();
        fields.forEach((setting, field) -> byId.put(setting.id(), field));
        flaws.forEach(flaw ->
                Optional.ofNullable(byId.get(flaw.field())).ifPresent(field -> field.mark(words.say(flaw.message()))));
        String elsewhere = flaws.stream()
                .filter(flaw -> !byId.containsKey(flaw.field()))
                .map(flaw -> words.say(flaw.message()))
                .collect(Collectors.joining(" "));
        status.setText((words.say("programme.methodology.unsaved", flaws.size()) + " " + elsewhere).strip());
    }

    private void fillReports() {
        reports.removeAll();
        UnorderedList list = new UnorderedList();
        draft.value().reports().forEach(report -> list.add(item(report)));
        Button add = new Button(words.say("programme.reports.add"), click -> ask());
        reports.add(new H2(words.say("programme.reports")), list, add);
    }

    private ListItem item(ReportDue report) {
        String said = MethodologySheet.say(report, words);
        Button remove = new Button("✕", click -> {
            List<ReportDue> left = new ArrayList<>(draft.value().reports());
            left.remove(report);
            save(with(left));
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(words.say("programme.reports.remove", said));
        return new ListItem(new Span(said + " "), remove);
    }

    private Methodology with(List<ReportDue> schedule) {
        Methodology now = draft.value();
        return new Methodology(now.programme(), now.number(), now.title(), now.state(), now.settings(), schedule);
    }

    private void ask() {
        ReportEntry blank = new ReportEntry(ReportDue.Kind.MONTH, OptionalInt.empty(), Optional.empty());
        Form<ReportEntry> form = new Form<>(
                        ReportEntry.class,
                        "programme.report",
                        services.drafts(user),
                        new Recast<Methodology, ReportEntry>(
                                (seen, wanted) -> services.methodologies().save(user, draft, wanted),
                                stored -> blank,
                                this::with,
                                Map.of("reports", "sessions")))
                .add(Fields.oneOf("kind", "programme.field.report-kind", ReportDue.Kind.class, ReportDue.Kind::label))
                .add(Fields.whole("sessions", "programme.field.report-sessions"))
                .add(Fields.day("day", "programme.field.report-day").help("programme.field.report-day.help"));
        form.show(new Stored<>(draft.id(), 0, blank));
        Forms.open(words.say("programme.reports.add"), form, stored -> {
            services.methodologies().versions(user, draft.value().programme()).stream()
                    .filter(each -> each.id() == draft.id())
                    .findFirst()
                    .ifPresent(now -> draft = now);
            fillReports();
        });
    }

    private Methodology with(ReportEntry entry) {
        List<ReportDue> more = new ArrayList<>(draft.value().reports());
        more.add(entry.due());
        return with(more);
    }
}
