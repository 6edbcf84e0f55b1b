// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.telar.api.Event;

/**
 * Events as JSON: the components of the record by their names. A component that was added since the event was told must be
 * Optional or a List; one that was taken away is passed over.
 *
 * <p>Jackson remembers the classes that it has met; each module has one of these, which goes with it.
 */
final class EventText {
    private static final int TYPES = 64;

    private final LookupCache<Object, JavaType> types = new LRUMap<>(TYPES, TYPES);
    private final JsonMapper json = JsonMapper.builder()
            // the usual factory is one for all and would hold on to classes of modules that are gone
            .typeFactory(TypeFactory.defaultInstance().withCache(types))
            // after the factory, which they add to
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @throws IllegalArgumentException when the event has a component of a type that {@link Event} does not name */
    String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.getClass() + " cannot be kept as JSON", e);
        }
    }

    /** @throws IllegalArgumentException when the text does not fit the type */
    <E extends Event> E read(String text, Class<E> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that was kept does not fit " + type, e);
        }
    }
}
