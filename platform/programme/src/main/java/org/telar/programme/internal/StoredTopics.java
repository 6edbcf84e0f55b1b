// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.programme.ProgrammePermissions;
import org.telar.programme.internal.engine.Flaws;
import org.telar.programme.internal.store.Tables;
import org.telar.programme.internal.store.TopicRow;
import org.telar.programme.topics.Topic;
import org.telar.programme.topics.Topics;

/** The topics in the database. */
@Component
public final class StoredTopics implements Topics {
    private final Tables tables;

    @Activate
    public StoredTopics(@Reference Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Stored<Topic>> all() {
        return tables.topics().all().stream()
                .sorted(Comparator.comparing(
                                (Stored<Topic> stored) -> stored.value().area())
                        .thenComparing(stored -> stored.value().code()))
                .toList();
    }

    @Override
    public List<Stored<Topic>> offered(String country) {
        return all().stream().filter(stored -> stored.value().isFor(country)).toList();
    }

    @Override
    public Optional<Stored<Topic>> find(String code) {
        return tables.topics().where(TopicRow.CODE.eq(code)).stream().findFirst();
    }

    @Override
    public Change<Topic> save(User user, Optional<Stored<Topic>> seen, Topic wanted) {
        return tables.as(user, ProgrammePermissions.EDIT, () -> {
            Map<String, Topic> known = tables.topics().all().stream()
                    .map(Stored::value)
                    .collect(Collectors.toMap(Topic::code, topic -> topic));
            List<Flaw> flaws = new ArrayList<>(wanted.flaws());
            flaws.addAll(new Flaws()
                    .check("code", isFree(seen, wanted, known), "programme.flaw.code-taken", wanted.code())
                    .check(
                            "parent",
                            isRightParent(wanted, known),
                            "programme.flaw.parent",
                            wanted.parent().orElse(""))
                    .all());
            return flaws.isEmpty() ? tables.topics().save(seen, wanted) : new Change.Flawed<>(flaws);
        });
    }

    /** A new code must be new, a known one stays. */
    private static boolean isFree(Optional<Stored<Topic>> seen, Topic wanted, Map<String, Topic> known) {
        return seen.map(before -> before.value().code().equals(wanted.code()))
                .orElseGet(() -> !known.containsKey(wanted.code()));
    }

    private static boolean isRightParent(Topic wanted, Map<String, Topic> known) {
        Set<String> above = new HashSet<>(Set.of(wanted.code()));
        Optional<String> parent = wanted.parent();
        while (parent.isPresent()) {
            Topic found = known.get(parent.get());
            if (found == null || found.area() != wanted.area() || !above.add(parent.get())) {
                return false;
            }
            parent = found.parent();
        }
        return true;
    }
}
