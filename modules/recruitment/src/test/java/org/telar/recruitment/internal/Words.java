// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The texts of all bundles on the class path, for views without a container. */
public final class Words implements InstantiatorFactory, I18NProvider {
    private final Properties english = read("text/messages.properties");
    private final Properties spanish = read("text/messages_es.properties");

    private static Properties read(String file) {
        try {
            Properties all = new Properties();
            for (URL found : Collections.list(Words.class.getClassLoader().getResources(file))) {
                try (var reader = new InputStreamReader(found.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Properties of(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.of("es"), Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        String pattern = of(locale).getProperty(key);
        if (pattern == null) {
            throw new AssertionError("No text " + key + " in " + locale);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            @Override
            public I18NProvider getI18NProvider() {
                return Words.this;
            }
        };
    }
}
