// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Html;

/**
 * Line icons drawn on a 24 by 24 grid, in the colour of the text around them. Decorative: what they stand beside is
 * always also written.
 */
public enum Icon {
    HOME("M4 11 12 4l8 7M6 10v10h12V10M10 20v-6h4v6"),
    PEOPLE(
            "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.4a3.5 3.5 0 0 1 0 6.3M18 14.4c2.1.9 3.5 2.9 3.5 5.6"),
    ORGANISATION("M4 20V9l6-4v15M10 9h10v11M3 20h18M13.5 12.5h.1M16.5 12.5h.1M13.5 16h.1M16.5 16h.1M7 11h.1M7 15h.1"),
    MATCH(
            "M5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM19 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM19 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 7l10 10M7 17 17 7"),
    PLACE(
            "M12 21c4.3-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.2 6.4 6.5 11ZM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z"),
    MEGAPHONE("M4 10v4h3l7 4V6l-7 4H4ZM17.5 9a4 4 0 0 1 0 6M8 14.5 9.5 20H12l-1.2-4"),
    SCHOOL("M12 5 2 9.5 12 14l10-4.5L12 5ZM6 12v4.5c1.6 1.5 3.6 2.3 6 2.3s4.4-.8 6-2.3V12M22 9.5V15"),
    GAP("M4 20V10M9 20V6M14 20v-7M19 20V4M3 20h18"),
    CALENDAR("M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7"),
    REPORT("M6 3h9l4 4v14H6zM14.5 3v5H19M9.5 13h6M9.5 17h6"),
    TABLE("M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14"),
    MODULE("M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z"),
    UPLOAD("M12 16V5M8 9l4-4 4 4M4 16v4h16v-4"),
    DOWNLOAD("M12 4v11M8 11l4 4 4-4M4 16v4h16v-4"),
    USER("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c0-4 3.4-6.5 7.5-6.5s7.5 2.5 7.5 6.5"),
    KEY("M8 19a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM11.5 10.5 20 2M16 6l3 3M13.5 8.5l2 2"),
    MAIL("M4 6h16v12H4zM4 7l8 6 8-6"),
    SEARCH("M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.5 4.5"),
    SETTINGS(
            "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM9 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z"),
    HELP("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8M12 16.6v.2");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    public Html draw() {
        return new Html("<span class=\"telar-icon\" aria-hidden=\"true\"><svg viewBox=\"0 0 24 24\" fill=\"none\""
                + " stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + "<path d=\"" + path + "\"/></svg></span>");
    }
}
