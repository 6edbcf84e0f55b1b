// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes records apart and puts them together again. Components are named by paths, as {@code contact.mail} is a component
 * of a component. Empty are: an empty Optional, text, list or set, and false.
 */
final class Shape<T> {
    private final Class<T> type;

    Shape(Class<T> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        this.type = type;
    }

    /** @throws IllegalArgumentException when there is no such component */
    Optional<Object> get(T whole, String path) {
        Object part = whole;
        for (String name : path.split("\\.")) {
            part = read(component(part.getClass(), name), part);
        }
        return content(part);
    }

    /** Whether the component can stand empty. */
    boolean canBeEmpty(String path) {
        Class<?> part = type;
        for (String name : path.split("\\.")) {
            part = component(part, name).getType();
        }
        return part == Optional.class
                || part == OptionalInt.class
                || part == OptionalLong.class
                || part == String.class
                || part == boolean.class
                || Collection.class.isAssignableFrom(part);
    }

    /** The same with other components. @throws IllegalArgumentException when one of them cannot hold its value */
    T with(T whole, Map<String, Optional<?>> values) {
        return type.cast(changed(whole, values));
    }

    private static Object changed(Object whole, Map<String, Optional<?>> values) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> part(component, whole, values))
                .toArray();
        try {
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(whole.getClass().getName() + " takes none of this", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object part(RecordComponent component, Object whole, Map<String, Optional<?>> values) {
        String name = component.getName();
        if (values.containsKey(name)) {
            return held(component.getGenericType(), values.get(name));
        }
        Map<String, Optional<?>> inner = new HashMap<>();
        values.forEach((path, value) -> {
            if (path.startsWith(name + ".")) {
                inner.put(path.substring(name.length() + 1), value);
            }
        });
        Object part = read(component, whole);
        return inner.isEmpty() ? part : changed(part, inner);
    }

    private static RecordComponent component(Class<?> record, String name) {
        RecordComponent[] all = record.getRecordComponents();
        return Arrays.stream(all == null ? new RecordComponent[0] : all)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getName() + " has no component " + name));
    }

    private static Object read(RecordComponent component, Object whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Object> content(Object part) {
        return switch (part) {
            case Optional<?> optional -> optional.flatMap(Shape::content);
            case OptionalInt number -> number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            case OptionalLong number -> number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
            case String text -> text.isEmpty() ? Optional.empty() : Optional.of(text);
            case Collection<?> all -> all.isEmpty() ? Optional.empty() : Optional.of(all);
            case Boolean yes -> yes ? Optional.of(yes) : Optional.empty();
            default -> Optional.of(part);
        };
    }

    private static Object held(Type wanted, Optional<?> value) {
        Class<?> raw = (Class<?>) (wanted instanceof ParameterizedType generic ? generic.getRawType() : wanted);
        if (raw == Optional.class) {
            Type inner = ((ParameterizedType) wanted).getActualTypeArguments()[0];
            return value.map(there -> held(inner, Optional.of(there)));
        } else if (raw == OptionalInt.class) {
            return value.map(number -> OptionalInt.of(((Number) number).intValue()))
                    .orElseGet(OptionalInt::empty);
        } else if (raw == OptionalLong.class) {
            return value.map(number -> OptionalLong.of(((Number) number).longValue()))
                    .orElseGet(OptionalLong::empty);
        } else if (raw == String.class) {
            return value.isPresent() ? value.get() : "";
        } else if (raw == boolean.class || raw == Boolean.class) {
            return value.isPresent();
        } else if (raw == List.class) {
            return value.map(some -> List.copyOf((Collection<?>) some)).orElseGet(List::of);
        } else if (raw == Set.class) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(value.map(some -> (Collection<?>) some).orElse(Set.of())));
        }
        Object there =
                value.orElseThrow(() -> new IllegalArgumentException("A " + raw.getSimpleName() + " cannot be empty"));
        return there instanceof Number number ? number(raw, number) : there;
    }

    private static Object number(Class<?> wanted, Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return switch (wanted.getSimpleName()) {
            case "int", "Integer" -> exact.intValueExact();
            case "long", "Long" -> exact.longValueExact();
            case "double", "Double" -> exact.doubleValue();
            default -> exact;
        };
    }
}
