// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;
import org.telar.branding.Brand;
import org.telar.identity.Accounts;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.ViewGone;
import org.telar.vaadin.Routes;
import org.telar.vaadin.Routes.RouteChange;

/** Brand, menu and user menu around every view. The menu follows the modules while the page is open. */
public final class Frame extends AppLayout implements RouterLayout, AfterNavigationObserver {
    /** Name under which a browser remembers that its user wants light or dark. */
    static final String SCHEME = "telar-scheme";

    private static final int NOTICE_MILLIS = 8000;

    private final User user;
    private final ModuleViews views;
    private final Routes routes;
    private final Brand brand;
    private final SideNav menu = new SideNav();
    private final Span title = new Span();
    private final SearchBox search;
    private @Nullable Registration changes;

    /** @param unsigned whether modules are let in that nobody signed, which every page then says */
    Frame(
            User user,
            ModuleViews views,
            Routes routes,
            Accounts accounts,
            Brand brand,
            Search everything,
            boolean unsigned) {
        this.user = user;
        this.views = views;
        this.routes = routes;
        this.brand = brand;
        this.search = new SearchBox(everything, user);
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        title.addClassName("telar-title");
        addToNavbar(toggle, title, search, new UserMenu(user, accounts));
        if (user.seenBy().isPresent()) {
            addToNavbar(new SeenAs(user));
        }
        if (unsigned) {
            addToNavbar(unsigned());
        }
        Nav nav = new Nav(menu);
        nav.addClassName("telar-menu");
        nav.setAriaLabel(getTranslation("shell.menu"));
        addToDrawer(mark(), nav);
    }

    private Component unsigned() {
        Span warning = new Span(getTranslation("shell.unsigned-modules"));
        warning.addClassNames("telar-note", "danger", "telar-unsigned");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    private Component mark() {
        Image mark = new Image("/brand/mark.svg?" + brand.tag(), "");
        mark.setWidth("32px");
        mark.setHeight("32px");
        Anchor home = new Anchor("", mark, new Span(brand.name()));
        home.addClassName("telar-brand");
        return home;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        fillMenu();
        UI ui = event.getUI();
        changes = Registration.combine(
                routes.onChange(change -> ui.access(() -> follow(ui, change))),
                views.onTiles(() -> ui.access(() -> showTiles(ui))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (changes != null) {
            changes.remove();
            changes = null;
        }
    }

    private void fillMenu() {
        menu.removeAll();
        menu.addItem(item(getTranslation("shell.home"), "", Icon.HOME));
        for (View view : views.menu(user)) {
            menu.addItem(item(
                    getTranslation(view.titleKey()),
                    view.path(),
                    view.menu().orElseThrow().icon()));
        }
    }

    private static SideNavItem item(String label, String path, Icon icon) {
        SideNavItem item = new SideNavItem(label, path);
        item.setPrefixComponent(icon.draw());
        return item;
    }

    private void follow(UI ui, RouteChange change) {
        Component shown = getContent();
        fillMenu();
        if (!change.there()
                && shown != null
                && shown.getClass() == change.view().type()) {
            leave(ui, "");
        }
    }

    /** Takes who is on a page of a module that went to another one and tells her so; what she typed is kept. */
    static void leave(UI ui, String path) {
        ComponentUtil.fireEvent(ui, new ViewGone(ui));
        closeDialogs(ui);
        ui.navigate(path);
        Notification.show(ui.getTranslation("shell.module-off"), NOTICE_MILLIS, Position.TOP_CENTER);
    }

    /** They belong to the view that goes, and would stand over the home page. */
    private static void closeDialogs(UI ui) {
        ui.getChildren().toList().forEach(open -> {
            if (open instanceof Dialog dialog) {
                dialog.close();
            } else if (open instanceof ConfirmDialog dialog) {
                dialog.close();
            }
        });
    }

    private void showTiles(UI ui) {
        if (getContent() instanceof HomeView) {
            ui.refreshCurrentRoute(false);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.close();
        String page = views.of(getContent().getClass())
                .map(view -> getTranslation(view.titleKey()))
                .orElseGet(() -> getTranslation("shell.home"));
        title.setText(page);
        // Vaadin sets the title of the view's class, which has none, after this: so ours goes out last
        event.getLocationChangeEvent()
                .getUI()
                .beforeClientResponse(this, context -> context.getUI().getPage().setTitle(page + " · " + brand.name()));
    }
}
