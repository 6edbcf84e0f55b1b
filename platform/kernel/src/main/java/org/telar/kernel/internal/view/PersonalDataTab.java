// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Set;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.kernel.people.Person;
import org.telar.kernel.people.PersonalFiles;
import org.telar.ui.Icon;
import org.telar.ui.LongWork;

/** Hands out everything about a person, and erases her. */
final class PersonalDataTab extends Div {
    private final PersonalFiles files;
    private final User user;
    private final Stored<Person> person;
    private final Runnable erased;
    private final Words words = new Words(this);

    /** @param erased called when she is gone, if her page is still looked at */
    PersonalDataTab(PersonalFiles files, User user, Stored<Person> person, Runnable erased) {
        this.files = files;
        this.user = user;
        this.person = person;
        this.erased = erased;
        addClassName("telar-stack");
        show();
    }

    private void show() {
        removeAll();
        if (user.may(PersonalFiles.EXPORT)) {
            add(
                    new H2(getTranslation("kernel.personal.export")),
                    words.muted("kernel.personal.export.explain"),
                    link());
            if (!files.opens(user, person.id())) {
                add(words.muted("kernel.personal.export.without-protected"));
            }
        }
        if (user.may(PersonalFiles.ERASE)) {
            Button erase = new Button(
                    getTranslation("kernel.personal.erase"),
                    click -> new ErasureDialog(files, user, person, this::erase).open());
            erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Div actions = new Div(erase);
            actions.addClassName("telar-actions");
            add(
                    new H2(getTranslation("kernel.personal.erasure")),
                    words.muted("kernel.personal.erase.explain"),
                    actions);
        }
    }

    static boolean isFor(User user) {
        return user.may(PersonalFiles.EXPORT) || user.may(PersonalFiles.ERASE);
    }

    private Anchor link() {
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    user.require(PersonalFiles.EXPORT);
                    event.setFileName("person-" + person.id() + ".zip");
                    event.setContentType("application/zip");
                    files.write(user, person.id(), event.getOutputStream());
                },
                "");
        link.add(Icon.DOWNLOAD.draw(), new Span(getTranslation("kernel.personal.export.download")));
        link.addClassName("telar-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Nobody is half erased: it goes on when the page is left. */
    private void erase(Set<String> taken) {
        removeAll();
        LongWork work = LongWork.toItsEnd();
        add(new Paragraph(getTranslation("kernel.personal.erasing")), work);
        work.start(
                watch -> {
                    files.erase(user, person.id(), taken);
                    files.removeLeftovers(user);
                    return true;
                },
                done -> {
                    Notification.show(getTranslation("kernel.personal.erased"));
                    if (isAttached()) {
                        erased.run();
                    }
                },
                this::show);
    }
}
