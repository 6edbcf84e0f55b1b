// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.telar.programme.methodology.Methodology;
import org.telar.programme.methodology.ReportDue;
import org.telar.programme.methodology.ReportDue.When;
import org.telar.programme.methodology.Setting;
import org.telar.ui.table.PlainTable;

/** A version of a methodology to be read. */
final class MethodologySheet extends Div {
    private final Methodology version;
    private final Optional<Methodology> before;
    private final Words words = new Words(this);

    MethodologySheet(Methodology version, Optional<Methodology> before) {
        this.version = version;
        this.before = before;
        addClassName("telar-stack");
        for (SettingGroup group : SettingGroup.values()) {
            add(new Section(new H2(words.say(group.label())), table(group)));
        }
        UnorderedList reports = new UnorderedList();
        version.reports().forEach(report -> reports.add(new ListItem(say(report, words))));
        add(new Section(new H2(words.say("programme.reports")), reports));
        if (version.reports().isEmpty()) {
            add(Words.muted(words.say("programme.reports.none")));
        }
    }

    static String say(ReportDue report, Words words) {
        String kind = words.say(report.kind().label());
        return switch (report.when()) {
            case When.AfterSessions after -> words.say("programme.report.after", kind, after.sessions());
            case When.On on -> words.say("programme.report.on", kind, words.day(on.day()));
        };
    }

    private PlainTable table(SettingGroup group) {
        PlainTable table = new PlainTable(
                words.say(group.label()),
                List.of(
                        words.say("programme.setting.name"),
                        words.say("programme.setting.value"),
                        words.say("programme.setting.standard")));
        group.settings()
                .forEach(setting -> table.row(
                        new Span(words.say(setting.label())), value(setting), new Span(origin(setting, words))));
        return table;
    }

    private Div value(Setting setting) {
        String value = version.text(setting);
        Div cell = new Div(new Span(SettingField.shown(setting, value, words)));
        earlier(setting, value, before, words).ifPresent(text -> cell.add(new Span(" "), words.badge(text, "warning")));
        return cell;
    }

    /** What the version before said, if it said something else. */
    static Optional<String> earlier(Setting setting, String value, Optional<Methodology> before, Words words) {
        return before.map(older -> older.text(setting))
                .filter(text -> !text.equals(value))
                .map(text -> words.say("programme.setting.before", SettingField.shown(setting, text, words)));
    }

    /** The standard value and where it comes from. */
    static String origin(Setting setting, Words words) {
        return words.say(
                "programme.setting.standard-is",
                SettingField.shown(setting, setting.standard(), words),
                words.say(setting.origin()));
    }
}
