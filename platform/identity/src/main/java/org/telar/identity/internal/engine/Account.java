// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.telar.api.Message;
import org.telar.api.Scope;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;

/**
 * An account as it is stored.
 *
 * @param name by which she signs in, {@link #canonical}: her mail address, unless she is the first administrator
 * @param shown how she is called on screens
 * @param person the person of the shared database whose account it is
 * @param password the hash, as {@link Passwords#hash} gives it; empty until the invitation is accepted
 */
public record Account(
        long id,
        String name,
        String shown,
        Optional<String> mail,
        OptionalLong person,
        State state,
        Locale language,
        Optional<String> password,
        List<RoleGrant> roles) {
    /** The id of an account that is not stored yet. */
    public static final long NEW = 0;

    /** Whether one can sign in. */
    public enum State {
        /** Not yet: the link in the invitation was not followed. */
        INVITED,
        ACTIVE,
        /** Not any more. */
        DISABLED;

        public Message label() {
            return Message.of("identity.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    public Account {
        roles = List.copyOf(roles);
    }

    public User user(Roles known) {
        return new User(
                id,
                shown,
                language,
                roles.stream()
                        .flatMap(role -> role.grants(known.permissions(role.role())))
                        .toList(),
                OptionalLong.empty());
    }

    /** With each role that she has in the one scope also in the other. */
    public Account reachingToo(Scope one, Choice other) {
        return withRoles(Stream.concat(
                        roles.stream(),
                        roles.stream()
                                .filter(role -> role.where().scope().equals(one))
                                .map(role -> new RoleGrant(role.role(), other))
                                .filter(role -> roles.stream().noneMatch(role::isSameAs)))
                .toList());
    }

    /** The same without what {@link #reachingToo} gave. */
    public Account reachingOnly(Scope one, Scope other) {
        return withRoles(roles.stream()
                .filter(role -> !role.where().scope().equals(other)
                        || roles.stream()
                                .noneMatch(twin -> twin.where().scope().equals(one)
                                        && twin.role().equals(role.role())))
                .toList());
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public Account named(String other) {
        return new Account(id, name, other, mail, person, state, language, password, roles);
    }

    public Account linkedTo(OptionalLong other) {
        return new Account(id, name, shown, mail, other, state, language, password, roles);
    }

    public Account in(State other) {
        return new Account(id, name, shown, mail, person, other, language, password, roles);
    }

    public Account speaking(Locale other) {
        return new Account(id, name, shown, mail, person, state, other, password, roles);
    }

    /** @param hash as {@link Passwords#hash} gives it */
    public Account withPassword(String hash) {
        return new Account(id, name, shown, mail, person, state, language, Optional.of(hash), roles);
    }

    public Account withRoles(List<RoleGrant> others) {
        return new Account(id, name, shown, mail, person, state, language, password, others);
    }

    /** The one spelling of a name under which an account is stored and looked for. */
    public static String canonical(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Without what is personal or secret. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + state + "]";
    }
}
