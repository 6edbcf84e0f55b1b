// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.probe;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One of each of Vaadin's components whose class is named in {@code components.txt}; those that need a parent stay away. */
public final class EverythingView extends Div {
    EverythingView() {
        Set<String> tags = new TreeSet<>();
        for (String name : names()) {
            made(name).ifPresent(component -> {
                add(component);
                tags.add(component.getElement().getTag());
            });
        }
        setId("everything");
        getElement().setAttribute("data-tags", String.join(" ", tags));
    }

    private static List<String> names() {
        try (InputStream stream = EverythingView.class.getResourceAsStream("/components.txt")) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Component> made(String name) {
        try {
            Class<?> type = Class.forName(name, true, Component.class.getClassLoader());
            if (!Component.class.isAssignableFrom(type)
                    || Modifier.isAbstract(type.getModifiers())
                    || !Modifier.isPublic(type.getModifiers())
                    || !hasTag(type)) {
                return Optional.empty();
            }
            Constructor<?> constructor = type.getConstructor();
            return Optional.of((Component) constructor.newInstance());
        } catch (ReflectiveOperationException | LinkageError needsMore) {
            return Optional.empty();
        }
    }

    private static boolean hasTag(Class<?> type) {
        Tag tag = type.getAnnotation(Tag.class);
        return tag != null && tag.value().startsWith("vaadin-");
    }
}
