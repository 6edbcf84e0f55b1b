// SPDX-License-Identifier: Apache-2.0
package org.telar.demo.reach;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telar.api.Permission;
import org.telar.api.Scope;
import org.telar.api.Scope.Kind;
import org.telar.api.User;

/** Who and what belongs where, in memory; and so what each user may get. It knows no SQL. */
final class Belonging {
    record Someone(String place, Set<Long> waves, Set<Long> allies) {}

    record Part(long wave, long person) {}

    record Work(long programme, long wave) {}

    final Map<Long, Someone> people = new TreeMap<>();
    final Map<Long, String> organisations = new TreeMap<>();
    final Set<Long> allies = new TreeSet<>();
    final Map<Long, String> programmes = new TreeMap<>();
    final Map<Long, Long> waves = new TreeMap<>();
    final Map<Long, Part> parts = new TreeMap<>();
    final Map<Long, Work> tasks = new TreeMap<>();

    Set<Long> people(User user, Permission permission) {
        return within(people, user, permission, this::person);
    }

    Set<Long> organisations(User user, Permission permission) {
        return within(
                organisations,
                user,
                permission,
                (scope, id) -> at(scope, organisations.get(id))
                        || allies.contains(id) && scope.equals(Scope.of(Kind.ALLY, id)));
    }

    Set<Long> programmes(User user, Permission permission) {
        return within(
                programmes,
                user,
                permission,
                (scope, id) -> programme(scope, id) || scope.equals(Scope.of(Kind.PROGRAMME_OUTLINE, id)));
    }

    Set<Long> waves(User user, Permission permission) {
        return within(waves, user, permission, this::wave);
    }

    Set<Long> parts(User user, Permission permission) {
        return within(
                parts,
                user,
                permission,
                (scope, id) -> wave(scope, parts.get(id).wave())
                        || scope.equals(Scope.of(Kind.PERSON, parts.get(id).person())));
    }

    Set<Long> tasks(User user, Permission permission) {
        return within(
                tasks,
                user,
                permission,
                (scope, id) -> programme(scope, tasks.get(id).programme())
                        || scope.equals(Scope.of(Kind.WAVE, tasks.get(id).wave())));
    }

    private interface Lies {
        boolean within(Scope scope, long id);
    }

    private static Set<Long> within(Map<Long, ?> all, User user, Permission permission, Lies lies) {
        Set<Scope> scopes = user.reach(permission).scopes();
        return all.keySet().stream()
                .filter(id ->
                        scopes.contains(Scope.EVERYWHERE) || scopes.stream().anyMatch(scope -> lies.within(scope, id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean person(Scope scope, long id) {
        Someone her = people.get(id);
        return at(scope, her.place())
                || scope.equals(Scope.of(Kind.PERSON, id))
                || her.allies().stream().anyMatch(ally -> scope.equals(Scope.of(Kind.ALLY, ally)))
                || her.waves().stream()
                        .anyMatch(wave -> scope.equals(Scope.of(Kind.WAVE, wave))
                                || scope.equals(Scope.of(Kind.PROGRAMME, waves.get(wave))));
    }

    private static boolean at(Scope scope, String place) {
        return scope.kind() == Kind.COUNTRY && place.startsWith(scope.id())
                || scope.kind() == Kind.TERRITORY && place.startsWith(scope.id());
    }

    private boolean programme(Scope scope, long id) {
        return scope.equals(Scope.of(Kind.PROGRAMME, id)) || scope.equals(new Scope(Kind.COUNTRY, programmes.get(id)));
    }

    private boolean wave(Scope scope, long id) {
        return scope.equals(Scope.of(Kind.WAVE, id)) || programme(scope, waves.get(id));
    }
}
