// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.OfficeZone;
import org.telar.identity.Accounts;
import org.telar.identity.internal.engine.Authority;
import org.telar.identity.internal.engine.Secrets;
import org.telar.identity.internal.engine.Shelf;
import org.telar.identity.internal.view.AccountView;
import org.telar.identity.internal.view.AccountsView;
import org.telar.identity.internal.view.OwnAccountView;
import org.telar.identity.internal.view.RolesView;
import org.telar.identity.internal.view.Screens;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;
import org.telar.ui.form.Drafts;

/** Table of contents of the accounts; there while the database is. */
@Component(service = Views.class, immediate = true)
public final class IdentityBundle implements Views {
    private static final int ORDER = 940;
    private static final int MOST_WAITING = 200;

    private final ExecutorService background;
    private final ServiceRegistration<Doorway> entrance;
    private final AccountAdministration accounts;
    private final RoleAdministration roles;
    private final OwnAccount own;
    private final Desk desk;
    private final OfficeZone office;

    @Activate
    public IdentityBundle(
            BundleContext context,
            @Reference SiteAddress site,
            @Reference Shelf shelf,
            @Reference Defences defences,
            @Reference Accounts everyone,
            @Reference Contributions contributions,
            @Reference OfficeZone office,
            @Reference Desk desk) {
        this.desk = desk;
        this.office = office;
        background = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                work -> Thread.ofPlatform().daemon().name("telar-letters").unstarted(work),
                new ThreadPoolExecutor.DiscardPolicy());
        Letters letters = new Letters(contributions::mails, office::zone);
        Doorway doorway =
                new Doorway(shelf, defences, new Secrets(new SecureRandom()), letters, site.uri(), background);
        accounts = new AccountAdministration(shelf, doorway, contributions::scopes);
        roles = new RoleAdministration(shelf, contributions::modules);
        own = new OwnAccount(shelf, everyone);
        entrance = context.registerService(Doorway.class, doorway, null);
    }

    @Deactivate
    void stop() {
        entrance.unregister();
        background.shutdown();
    }

    /** In the zone of the country that the office is in now. */
    private Screens screens() {
        return new Screens(accounts, roles, own, office.zone());
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(
                                AccountsView.PATH,
                                "identity.accounts",
                                AccountsView.class,
                                user -> new AccountsView(screens(), user, new Drafts(desk, user)))
                        .inMenu(Icon.KEY, ORDER)
                        .needs(Authority.SEE),
                View.at(
                                AccountView.PATH,
                                "identity.accounts",
                                AccountView.class,
                                user -> new AccountView(screens(), user))
                        .needs(Authority.SEE),
                View.at(
                                RolesView.PATH,
                                "identity.roles",
                                RolesView.class,
                                user -> new RolesView(screens(), user, new Drafts(desk, user)))
                        .needs(Authority.SEE),
                View.at(
                        OwnAccountView.PATH,
                        "identity.own",
                        OwnAccountView.class,
                        user -> new OwnAccountView(screens(), user)));
    }
}
