// SPDX-License-Identifier: Apache-2.0
package org.telar.vaadin.internal;

import com.vaadin.flow.data.binder.PropertyDefinition;
import com.vaadin.flow.internal.ReflectionCache;
import java.lang.reflect.Field;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Vaadin keeps of a view's classes in static fields, and would keep for ever: the reflection caches, which it can
 * clear itself, and {@code BeanPropertySet.INSTANCES}, for which there is no public way (Vaadin 25.2).
 */
final class VaadinCaches {
    private static final Logger LOG = LoggerFactory.getLogger(VaadinCaches.class);

    private VaadinCaches() {}

    static void forget(ClassLoader loader) {
        ReflectionCache.clearAll();
        try {
            Class<?> sets = Class.forName(
                    "com.vaadin.flow.data.binder.BeanPropertySet", true, PropertyDefinition.class.getClassLoader());
            Field instances = sets.getDeclaredField("INSTANCES");
            instances.setAccessible(true);
            Map<?, ?> byType = (Map<?, ?>) instances.get(null);
            for (Object key : byType.keySet().toArray()) {
                if (loaderOfType(key) == loader) {
                    byType.remove(key);
                }
            }
        } catch (ReflectiveOperationException e) {
            LOG.warn("This Vaadin keeps its bean properties elsewhere: {} stays in memory", loader, e);
        }
    }

    private static ClassLoader loaderOfType(Object instanceKey) throws ReflectiveOperationException {
        Field type = instanceKey.getClass().getDeclaredField("type");
        type.setAccessible(true);
        return ((Class<?>) type.get(instanceKey)).getClassLoader();
    }
}
