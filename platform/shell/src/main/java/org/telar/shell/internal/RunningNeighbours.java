// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Insights;
import org.telar.api.Insights.Insight;
import org.telar.api.Message;
import org.telar.api.Subject;
import org.telar.api.User;
import org.telar.ui.Neighbours;

/** What the modules that run now know. One that fails says nothing, and the others are heard. */
@Component(service = Neighbours.class)
public final class RunningNeighbours implements Neighbours {
    private final Logger logger = LoggerFactory.getLogger(RunningNeighbours.class);
    private final List<Insights> sources = new CopyOnWriteArrayList<>();
    private final Tidings tidings = new Tidings("telar-neighbours");

    @Deactivate
    void stop() {
        tidings.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addInsights(Insights source) {
        sources.add(source);
        tidings.spread();
    }

    void removeInsights(Insights source) {
        sources.remove(source);
        tidings.spread();
    }

    /** Tells that something else may be known now, soon and on a thread of its own. */
    Registration onChange(Runnable listener) {
        return tidings.to(listener);
    }

    List<Insight> all(User user, Subject subject) {
        return sources.stream().flatMap(source -> from(source, user, subject)).toList();
    }

    private Stream<Insight> from(Insights source, User user, Subject subject) {
        try {
            return source.about(user, subject).stream();
        } catch (RuntimeException e) {
            logger.error("{} cannot say what it knows of {}", source.getClass().getName(), subject, e);
            return Stream.empty();
        }
    }

    @Override
    public InsightList about(User user, Subject subject, Message otherwise) {
        return new InsightList(this, user, subject, otherwise);
    }
}
