// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import org.telar.api.ClassPathTexts;

/**
 * The texts of all bundles on the class path, for views without a container: a browserless test names this class in
 * {@code lookupServices()}. A key without text fails the test.
 */
public final class ViewTexts implements InstantiatorFactory, I18NProvider {
    private final ClassPathTexts texts = new ClassPathTexts(ViewTexts.class);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.of("es"), Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return texts.text(locale, key, values);
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            @Override
            public I18NProvider getI18NProvider() {
                return ViewTexts.this;
            }
        };
    }
}
