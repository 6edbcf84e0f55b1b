// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.branding.Brand;
import org.telar.profile.Profiles;

/** Begins the pages of this bundle: with the brand, and in the language of whoever asks. */
@Component(service = PlainPages.class)
public final class PlainPages {
    private final Texts texts;
    private final Brand brand;
    private final PageLanguage languages;

    @Activate
    public PlainPages(@Reference Texts texts, @Reference Brand brand, @Reference Profiles profiles) {
        this(texts, brand, new PageLanguage(profiles));
    }

    PlainPages(Texts texts, Brand brand, PageLanguage languages) {
        this.texts = texts;
        this.brand = brand;
        this.languages = languages;
    }

    Page of(HttpServletRequest request) {
        return in(language(request));
    }

    Page in(Locale language) {
        return new Page(texts, brand, language);
    }

    /** Her own once she has signed in, before that what the browser and its cookie tell. */
    Locale language(HttpServletRequest request) {
        return SignedIn.user(request).map(User::language).orElseGet(() -> languages.of(request));
    }
}
