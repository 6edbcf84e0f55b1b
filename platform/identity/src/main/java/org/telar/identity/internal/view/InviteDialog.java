// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.telar.api.Message;
import org.telar.api.User;
import org.telar.identity.internal.AccountAdministration;
import org.telar.identity.internal.AccountAdministration.Invitation;
import org.telar.identity.internal.Doorway;
import org.telar.identity.internal.engine.Invitee;
import org.telar.identity.internal.engine.Roles;
import org.telar.ui.form.Drafts;
import org.telar.ui.form.Fields;
import org.telar.ui.form.Form;
import org.telar.ui.form.FormDialog;

/** Invites somebody: who, with what role, where. Afterwards the link is shown, once. */
final class InviteDialog {
    private static final String FORM = "identity.invitee";
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    private final User user;
    private final Form<Invitee> form;
    private final AtomicReference<Optional<Doorway.Invited>> sent = new AtomicReference<>(Optional.empty());

    InviteDialog(AccountAdministration accounts, User user, Drafts drafts) {
        this.user = user;
        form = new Form<>(Invitee.class, FORM, drafts, (seen, invitee) -> {
            Invitation invitation = accounts.invite(user, invitee, SiteOrigin.ofPage());
            sent.set(invitation.sent());
            return invitation.change();
        });
        Words words = new Words(form);
        List<Roles.Known> roles = accounts.rolesToGive(user);
        form.add(Fields.text("name", "identity.field.shown")
                        .required(Message.of("identity.flaw.name", 0, Invitee.LONGEST)))
                .add(Fields.mail("mail", "identity.field.mail")
                        .help("identity.field.mail.help")
                        .required(Message.of("identity.flaw.mail", "")))
                .add(Fields.oneOf(
                                "role",
                                "identity.field.role",
                                roles.stream().map(Roles.Known::id).toList(),
                                id -> id,
                                id -> words.role(id, roles))
                        .required(Message.of("identity.flaw.role")))
                .add(ScopeField.of("where", accounts, user)
                        .help("identity.field.where.help")
                        .required(Message.of("identity.flaw.where")))
                .add(Fields.oneOf(
                        "language",
                        "identity.field.language",
                        LANGUAGES,
                        Locale::toLanguageTag,
                        tongue -> tongue.getDisplayLanguage(tongue)));
    }

    /** @param whenInvited called with the id of the new account */
    void open(Consumer<Long> whenInvited) {
        FormDialog dialog = new FormDialog(form.getTranslation("identity.invite"), form);
        form.onSaved(saved -> {
            dialog.close();
            whenInvited.accept(saved.id());
            sent.get()
                    .ifPresent(invited -> LinkDialog.open(invited, saved.value().name()));
        });
        form.onLeave(dialog::close);
        Locale own = Locale.of(user.language().getLanguage());
        form.showNew(new Invitee(
                "", "", Optional.empty(), Optional.empty(), LANGUAGES.contains(own) ? own : LANGUAGES.getFirst()));
        dialog.open();
    }
}
