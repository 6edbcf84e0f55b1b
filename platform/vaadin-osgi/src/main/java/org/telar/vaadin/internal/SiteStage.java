// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Builds views in a tab of a session that no browser has. */
record SiteStage(VaadinService service) {
    Optional<Throwable> attempt(Locale language, Supplier<? extends Component> view) {
        Map<Class<?>, CurrentInstance> before = CurrentInstance.getInstances();
        VaadinSession session = new LoneSession(service);
        session.lock();
        try {
            VaadinService.setCurrent(service);
            VaadinSession.setCurrent(session);
            build(new UI(), session, language, view);
            return Optional.empty();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
            return Optional.of(failure);
        } finally {
            session.unlock();
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
        }
    }

    private static void build(UI ui, VaadinSession session, Locale language, Supplier<? extends Component> view) {
        try {
            ui.getInternals().setSession(session);
            UI.setCurrent(ui);
            ui.setLocale(language);
            view.get();
        } finally {
            // the current tab is held weakly: without this it is gone when garbage is collected meanwhile
            Reference.reachabilityFence(ui);
        }
    }

    private static final class LoneSession extends VaadinSession {
        private static final long serialVersionUID = 1L;

        private final transient Lock lock = new ReentrantLock();

        LoneSession(VaadinService service) {
            super(service);
        }

        @Override
        public Lock getLockInstance() {
            return lock;
        }
    }
}
