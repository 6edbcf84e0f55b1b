// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.profile.Profile;
import org.telar.profile.Terms;

/**
 * The texts of all resolved bundles, also of modules that are switched off: their names are still needed. A bundle's
 * texts are read when it appears and looked up in all bundles, of which there are few; the country's words are put into
 * them here, so that no bundle knows of any. Bundles are asked in the order in which they came, the platform's first: a
 * module cannot put other words into the platform's mouth.
 */
@Component(service = {Texts.class, BundleTexts.class})
public final class BundleTexts implements Texts, I18NProvider {
    private static final long serialVersionUID = 1L;
    private static final String ENGLISH = "en";

    private final transient BundleTracker<Map<String, Map<String, String>>> bundles;
    /** By language and key, of each bundle. */
    private final transient NavigableMap<Long, Map<String, Map<String, String>>> byBundle =
            new ConcurrentSkipListMap<>();

    private final transient Map<String, Terms> terms = new ConcurrentHashMap<>();

    @Activate
    public BundleTexts(BundleContext context) {
        bundles = new BundleTracker<>(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE, new Reading());
        bundles.open();
    }

    /** The words of the country: other ones when another is chosen. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void wear(Profile profile) {
        for (Locale language : getProvidedLocales()) {
            terms.put(language.getLanguage(), profile.terms(language));
        }
    }

    void unwear(Profile profile) {
        // the words stay until the next profile brings its own
    }

    @Deactivate
    void stop() {
        bundles.close();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.of("es"), Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... params) {
        return text(
                locale, key, Arrays.stream(params).map(p -> p == null ? "" : p).toArray());
    }

    @Override
    public String text(Locale language, String key, Object... values) {
        String pattern = pattern(language.getLanguage(), key);
        if (pattern == null) {
            pattern = pattern(ENGLISH, key);
        }
        if (pattern == null) {
            return "!" + key + "!";
        }
        String said = terms.getOrDefault(language.getLanguage(), Terms.NONE).put(pattern);
        return values.length == 0 ? said : new MessageFormat(said, language).format(inWords(language, values));
    }

    private Object[] inWords(Locale language, Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Message message ? text(language, message) : value)
                .toArray();
    }

    private @Nullable String pattern(String language, String key) {
        for (Map<String, Map<String, String>> texts : byBundle.values()) {
            String pattern = texts.getOrDefault(language, Map.of()).get(key);
            if (pattern != null) {
                return pattern;
            }
        }
        return null;
    }

    private final class Reading implements BundleTrackerCustomizer<Map<String, Map<String, String>>> {
        @Override
        public @Nullable Map<String, Map<String, String>> addingBundle(Bundle bundle, @Nullable BundleEvent event) {
            if (bundle.getEntry("text/messages.properties") == null) {
                return null;
            }
            Map<String, Map<String, String>> byLanguage = new HashMap<>();
            for (URL file : Collections.list(bundle.findEntries("text", "messages*.properties", false))) {
                String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
                int mark = name.indexOf('_');
                String language = mark < 0 ? ENGLISH : name.substring(mark + 1, name.length() - ".properties".length());
                byLanguage.put(language, read(file));
            }
            byBundle.put(bundle.getBundleId(), byLanguage);
            return byLanguage;
        }

        private static Map<String, String> read(URL file) {
            Properties read = new Properties();
            try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Texts " + file + " cannot be read", e);
            }
            Map<String, String> texts = new HashMap<>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return texts;
        }

        @Override
        public void modifiedBundle(
                Bundle bundle, @Nullable BundleEvent event, Map<String, Map<String, String>> texts) {}

        @Override
        public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Map<String, Map<String, String>> texts) {
            byBundle.remove(bundle.getBundleId());
        }
    }
}
