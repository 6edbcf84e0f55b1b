// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.Load;
import org.telar.matchmaking.internal.Explained.NamedPair;

/**
 * A matching as a net: each mentor a knot with a thread to each of her mentees, the better the pair the darker the thread; free
 * places are grey. It is drawn by the server as a few paths, so that it is quick with thousands. What it shows is also in
 * the table of pairs.
 */
final class NetworkPicture extends Div {
    private static final int BANDS = 4;
    private static final int CELL = 44;
    private static final double REACH = 15;
    private static final int FEWEST_COLUMNS = 8;
    private static final int MOST_COLUMNS = 28;

    private final StringBuilder[] threads = new StringBuilder[BANDS];
    private final StringBuilder[] mentees = new StringBuilder[BANDS];
    private final StringBuilder free = new StringBuilder();
    private final StringBuilder mentors = new StringBuilder();

    NetworkPicture(Explained explained) {
        addClassName("telar-network");
        for (int band = 0; band < BANDS; band++) {
            threads[band] = new StringBuilder();
            mentees[band] = new StringBuilder();
        }
        Map<String, List<NamedPair>> pairs = explained.pairs().stream()
                .collect(Collectors.groupingBy(pair -> pair.mentor().who().code()));
        List<Load> loads = new ArrayList<>(explained.loads());
        loads.sort(Comparator.<Load>comparingInt(load -> -load.taken())
                .thenComparing(load -> load.mentor().name()));
        int columns = Math.clamp((int) Math.ceil(Math.sqrt(loads.size() * 1.6)), FEWEST_COLUMNS, MOST_COLUMNS);
        for (int at = 0; at < loads.size(); at++) {
            double x = CELL * (at % columns + 0.5);
            double y = CELL * (at / columns + 0.5);
            Load load = loads.get(at);
            knot(load, pairs.getOrDefault(load.mentor().who().code(), List.of()), x, y, explained.most());
        }
        int rows = (loads.size() + columns - 1) / columns;
        add(new Html(svg(columns * CELL, Math.max(1, rows) * CELL)));
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "matchmaking.network.label",
                                explained.loads().size(),
                                explained.pairs().size()));
    }

    private void knot(Load load, List<NamedPair> pairs, double x, double y, int most) {
        int spokes = pairs.size() + load.free();
        for (int spoke = 0; spoke < spokes; spoke++) {
            double angle = 2 * Math.PI * spoke / spokes - Math.PI / 2;
            double toX = x + REACH * Math.cos(angle);
            double toY = y + REACH * Math.sin(angle);
            if (spoke < pairs.size()) {
                int band = Math.min(BANDS - 1, BANDS * pairs.get(spoke).score() / Math.max(1, most));
                threads[band].append(String.format(Locale.ROOT, "M%.0f %.0fL%.1f %.1f", x, y, toX, toY));
                mentees[band].append(dot(toX, toY));
            } else {
                free.append(dot(toX, toY));
            }
        }
        mentors.append(dot(x, y));
    }

    private static String dot(double x, double y) {
        return String.format(Locale.ROOT, "M%.1f %.1fh0", x, y);
    }

    private String svg(int width, int height) {
        StringBuilder svg = new StringBuilder("<div><svg viewBox=\"0 0 " + width + " " + height
                + "\" fill=\"none\" stroke-linecap=\"round\" aria-hidden=\"true\">");
        for (int band = 0; band < BANDS; band++) {
            svg.append(path("thread band" + band, threads[band])).append(path("mentee band" + band, mentees[band]));
        }
        return svg.append(path("free", free))
                .append(path("mentor", mentors))
                .append("</svg></div>")
                .toString();
    }

    private static String path(String name, StringBuilder way) {
        return way.isEmpty() ? "" : "<path class=\"" + name + "\" d=\"" + way + "\"/>";
    }
}
