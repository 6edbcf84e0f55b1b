// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.AccessDenied;
import org.telar.api.Refusals;
import org.telar.api.User;
import org.telar.branding.Brand;
import org.telar.identity.Accounts;
import org.telar.identity.SessionKeys;
import org.telar.lifecycle.Modules;
import org.telar.vaadin.Routes;
import org.telar.vaadin.Site;

/** Telar as a site: the frame with its menu, the home page, the error pages. */
@org.osgi.service.component.annotations.Component
public final class TelarSite implements Site {
    /**
     * Vaadin's client sends again what was not answered, but would say that there is no line until the next click: a
     * question to the server ends that as soon as one can be asked.
     */
    private static final String TELL_OF_THE_LINE = """
            const said = window.Vaadin && window.Vaadin.connectionIndicator;
            if (said) { said.onlineText = $0; said.offlineText = $1; said.reconnectingText = $1; }
            const line = window.Vaadin && window.Vaadin.connectionState;
            if (line && !line.telarAsks) {
              line.telarAsks = true;
              const ask = () => line.state === 'reconnecting' && fetch('/health', {cache: 'no-store'})
                  .then(() => Object.values(Vaadin.Flow.clients).forEach(client => client.poll && client.poll()), () => {})
                  .finally(() => setTimeout(ask, 3000));
              line.addStateChangeListener((before, now) => now === 'reconnecting' && setTimeout(ask, 3000));
            }
            """;

    private static final Refusals NOBODY_LISTENS = (user, missing, way) -> {};

    private final AtomicReference<Refusals> refusals = new AtomicReference<>(NOBODY_LISTENS);
    private final BundleTexts texts;
    private final Map<Class<? extends Component>, Supplier<? extends Component>> components;
    private final FirstPage firstPage;

    @Activate
    public TelarSite(
            @Reference BundleTexts texts,
            @Reference Routes routes,
            @Reference ModuleViews views,
            @Reference Modules modules,
            @Reference Search search,
            @Reference Accounts accounts,
            @Reference Brand brand,
            @Reference WebFiles files) {
        this.texts = texts;
        firstPage = new FirstPage(texts, brand, files);
        components = Map.of(
                Frame.class,
                        () -> new Frame(signedIn(), views, routes, accounts, brand, search, modules.unsignedAllowed()),
                NotFoundView.class, () -> new NotFoundView(modules),
                DeniedView.class, () -> new DeniedView(this::refused));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setRefusals(Refusals service) {
        refusals.set(service);
    }

    void unsetRefusals(Refusals service) {
        refusals.compareAndSet(service, NOBODY_LISTENS);
    }

    private void refused(AccessDenied denied, Refusals.Way way) {
        refusals.get().refused(signedIn(), denied.permission(), way);
    }

    /** Who uses this tab; put there by {@link #opened}. */
    static User signedIn() {
        User user = ComponentUtil.getData(UI.getCurrent(), User.class);
        if (user == null) {
            throw new IllegalStateException("This tab was opened by nobody: the sign-in filter let a request pass");
        }
        return user;
    }

    @Override
    public void page(Document page, VaadinRequest request) {
        firstPage.fill(page, user(request).map(User::language).orElseGet(request::getLocale));
    }

    private static Optional<User> user(VaadinRequest request) {
        return request.getWrappedSession().getAttribute(SessionKeys.USER) instanceof User user
                ? Optional.of(user)
                : Optional.empty();
    }

    @Override
    public void opened(UI ui) {
        user(VaadinRequest.getCurrent()).ifPresent(user -> {
            ComponentUtil.setData(ui, User.class, user);
            ui.setLocale(user.language());
        });
        ui.getPage()
                .executeJs(
                        TELL_OF_THE_LINE,
                        ui.getTranslation("shell.connection.back"),
                        ui.getTranslation("shell.connection.lost"));
    }

    @Override
    public Class<? extends AppShellConfigurator> appShell() {
        return AppShell.class;
    }

    @Override
    public Class<? extends RouterLayout> frame() {
        return Frame.class;
    }

    @Override
    public Map<Class<? extends Component>, Supplier<? extends Component>> components() {
        return components;
    }

    @Override
    public Set<Class<? extends Component>> errorViews() {
        return Set.of(NotFoundView.class, DeniedView.class, FailureView.class);
    }

    @Override
    public I18NProvider texts() {
        return texts;
    }

    @Override
    public ErrorHandler errors() {
        return new FailureNotice(this::refused);
    }

    @Override
    public SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.text(language, "shell.session-expired"));
        messages.setSessionExpiredMessage(texts.text(language, "shell.session-expired.remedy"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.text(language, "shell.failure"));
        messages.setInternalErrorMessage(texts.text(language, "shell.reload"));
        messages.setCookiesDisabledCaption(texts.text(language, "shell.cookies-off"));
        messages.setCookiesDisabledMessage(texts.text(language, "shell.cookies-off.remedy"));
        return messages;
    }
}
