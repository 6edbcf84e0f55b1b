// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.container;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.jspecify.annotations.Nullable;
import org.telar.api.User;
import org.telar.identity.Accounts;
import org.telar.identity.SignIn;

/**
 * Lets administrators of Telar (permission {@code *}), and nobody else, into the container's shell and management
 * interface with their password, in all of Karaf's roles. Made anew by JAAS for each log-in; {@link ContainerRealm} hands
 * it the accounts as an option.
 */
public final class AdministratorLogin implements LoginModule {
    static final String ACCOUNTS = Accounts.class.getName();
    private static final List<String> ROLES = List.of("group", "admin", "manager", "viewer", "systembundles", "ssh");

    private @Nullable Subject subject;
    private @Nullable CallbackHandler questions;
    private @Nullable Accounts accounts;
    private Set<Principal> principals = Set.of();

    @Override
    public void initialize(Subject who, CallbackHandler handler, Map<String, ?> shared, Map<String, ?> options) {
        subject = who;
        questions = handler;
        accounts = (Accounts) options.get(ACCOUNTS);
    }

    @Override
    public boolean login() throws LoginException {
        var name = new NameCallback("User name: ");
        var password = new PasswordCallback("Password: ", false);
        ask(name, password);
        char @Nullable [] typed = password.getPassword();
        password.clearPassword();
        if (name.getName() == null || typed == null) {
            throw new FailedLoginException("Name or password is missing");
        }
        String secret = new String(typed);
        Arrays.fill(typed, ' ');
        if (!(accounts.signIn(name.getName(), secret, address()) instanceof SignIn.Welcome(User user))
                || !user.isAdministrator()) {
            throw new FailedLoginException("Not let in");
        }
        principals = Stream.concat(
                        Stream.of(new UserPrincipal(user.name())),
                        ROLES.stream().map(RolePrincipal::new))
                .collect(Collectors.toUnmodifiableSet());
        return true;
    }

    private void ask(Callback... callbacks) throws LoginException {
        try {
            questions.handle(callbacks);
        } catch (UnsupportedCallbackException notByPassword) {
            // a log-in by key comes here as well and is not for this module
            throw (LoginException) new LoginException("Not a log-in by password").initCause(notByPassword);
        } catch (IOException failure) {
            throw (LoginException) new LoginException("Name and password cannot be read").initCause(failure);
        }
    }

    /** Karaf tells where an SSH client is as {@code /192.0.2.7:50123}; of others nothing is known. */
    private String address() {
        return subject.getPrincipals(ClientPrincipal.class).stream()
                .map(ClientPrincipal::getAddress)
                .map(address -> address.substring(address.indexOf('/') + 1).replaceFirst(":\\d+$", ""))
                .findFirst()
                .orElse("container");
    }

    @Override
    public boolean commit() {
        subject.getPrincipals().addAll(principals);
        return !principals.isEmpty();
    }

    @Override
    public boolean abort() {
        return leave();
    }

    @Override
    public boolean logout() {
        return leave();
    }

    private boolean leave() {
        boolean wasIn = !principals.isEmpty();
        subject.getPrincipals().removeAll(principals);
        principals = Set.of();
        return wasIn;
    }
}
