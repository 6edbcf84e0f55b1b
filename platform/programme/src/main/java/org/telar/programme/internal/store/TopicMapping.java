// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal.store;

import java.util.Optional;
import java.util.Set;
import org.telar.persistence.ModuleStore;
import org.telar.programme.topics.Topic;

/** Topics as rows. */
final class TopicMapping {
    private TopicMapping() {}

    static Table<Topic, TopicRow> topics(ModuleStore store) {
        return new Table<>(store, TopicRow.class, TopicMapping::topic, TopicMapping::fill);
    }

    private static Topic topic(TopicRow row) {
        return new Topic(
                row.getCode(),
                Optional.ofNullable(row.getParent()),
                Topic.Area.valueOf(row.getArea()),
                Written.names(row.getNames()),
                Set.copyOf(Written.words(row.getCountries(), word -> word)),
                row.isRetired());
    }

    private static void fill(Topic topic, TopicRow row) {
        row.setCode(topic.code());
        row.setParent(topic.parent().orElse(null));
        row.setArea(topic.area().name());
        row.setNames(Written.names(topic.names()));
        row.setCountries(Written.words(topic.countries()));
        row.setRetired(topic.retired());
    }
}
