// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.telar.branding.Brand;

/**
 * What a browser gets first. The name of the brand and a moving line are seen with the first bytes, because style sheets
 * and scripts come after them; they go when the first view is there. What the line to the server cuts off is fetched
 * again by itself.
 */
final class FirstPage {
    /** Before the first paint, so that a dark page does not flash white. */
    private static final String CHOSEN_SCHEME = "try{const s=localStorage.getItem('" + Frame.SCHEME
            + "');if(s)document.documentElement.dataset.scheme=s}catch(e){}";

    private static final String SPLASH_STYLE = """
            html{color-scheme:light dark}html[data-scheme=light]{color-scheme:light}html[data-scheme=dark]{color-scheme:dark}
            .telar-splash{position:fixed;inset:0;display:grid;place-content:center;gap:.75rem;background:Canvas;color:CanvasText;
            font:600 1.4rem system-ui,sans-serif;text-align:center;padding:1rem}
            #outlet:not(:empty)~.telar-splash{display:none}
            .telar-splash i{height:3px;overflow:hidden;background:color-mix(in srgb,currentColor 15%,transparent)}
            .telar-splash i::after{content:"";display:block;height:100%;width:40%;background:currentColor;
            animation:telar-splash 1.2s ease-in-out infinite alternate}
            .telar-splash p{margin:0;font-weight:400;font-size:1rem;max-width:30ch}
            @keyframes telar-splash{to{transform:translateX(150%)}}
            @media(prefers-reduced-motion:reduce){.telar-splash i::after{animation:none;width:100%}}
            """.replace("\n", "");

    /** Loads the page again, once the server can be reached, when a part of it did not come. */
    private static final String AGAIN = """
            (() => {
              let waiting = false;
              const retry = () => fetch('/health', {cache: 'no-store'}).then(() => location.reload(), () => setTimeout(retry, 3000));
              const tell = () => document.querySelector('.telar-splash p').hidden = false;
              const cut = () => {
                if (waiting) return;
                waiting = true;
                document.readyState === 'loading' ? document.addEventListener('readystatechange', tell, {once: true}) : tell();
                setTimeout(retry, 1000);
              };
              addEventListener('error', event => event.target !== window && /^(SCRIPT|LINK)$/.test(event.target.tagName) && cut(), true);
              addEventListener('vite:preloadError', cut);
            })();
            """.replaceAll("\\s*\\n\\s*", "");

    /** The style of the shell, one of {@link WebFiles}. */
    static final String STYLE = "telar.css";

    private final BundleTexts texts;
    private final Brand brand;
    private final WebFiles files;

    FirstPage(BundleTexts texts, Brand brand, WebFiles files) {
        this.texts = texts;
        this.brand = brand;
        this.files = files;
    }

    void fill(Document page, Locale language) {
        Element head = page.head();
        page.root().selectFirst("html").attr("lang", language.toLanguageTag());
        // before the script of the front end, whose first view wants it
        head.prependElement("script").attr("defer", true).attr("src", files.address("search.js"));
        head.prependElement("script").appendChild(new DataNode(AGAIN));
        head.prependElement("script").appendChild(new DataNode(CHOSEN_SCHEME));
        head.appendElement("link").attr("rel", "icon").attr("href", "/brand/favicon.svg?" + brand.tag());
        head.appendElement("style").appendChild(new DataNode(SPLASH_STYLE));
        Element body = page.body();
        Element splash = body.appendElement("div").addClass("telar-splash").attr("role", "status");
        splash.appendElement("span").text(brand.name());
        splash.appendElement("i");
        splash.appendElement("p").attr("hidden", true).text(texts.text(language, "shell.connection.loading"));
        head.select("link[rel=stylesheet]").forEach(body::appendChild);
        styleSheet(body, "/brand/brand.css?" + brand.tag());
        styleSheet(body, files.address(STYLE));
    }

    private static void styleSheet(Element body, String address) {
        body.appendElement("link").attr("rel", "stylesheet").attr("href", address);
    }
}
