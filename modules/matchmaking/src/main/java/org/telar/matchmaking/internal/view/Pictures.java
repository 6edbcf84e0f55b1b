// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.view;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.telar.matchmaking.internal.Explained;
import org.telar.matchmaking.internal.Explained.NamedPair;

/** A matching to look at: how good the pairs are, and how full the mentors. */
final class Pictures extends Div {
    private static final int STEPS = 20;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 110;

    Pictures(Explained explained) {
        addClassName("telar-pictures");
        int[] scores = new int[STEPS];
        for (NamedPair pair : explained.pairs()) {
            int max = Math.max(1, explained.most());
            scores[Math.min(STEPS - 1, STEPS * pair.score() / max)]++;
        }
        int most = explained.loads().stream()
                .mapToInt(load -> load.mentor().who().capacity())
                .max()
                .orElse(0);
        int[] free = new int[most + 1];
        explained.loads().forEach(load -> free[load.free()]++);
        add(
                picture("matchmaking.picture.scores", scores, step -> 100 / STEPS * (step + 1) + " %"),
                picture("matchmaking.picture.free", free, Integer::toString));
    }

    private Section picture(String titleKey, int[] counts, IntFunction<String> label) {
        Section section = new Section(new H3(getTranslation(titleKey)), new Html(columns(counts, label)));
        section.getElement().setAttribute("role", "img");
        section.setAriaLabel(getTranslation(titleKey) + ": " + inWords(counts, label));
        return section;
    }

    private static String inWords(int[] counts, IntFunction<String> label) {
        List<String> parts = IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> label.apply(i) + " → " + counts[i])
                .toList();
        return String.join(", ", parts);
    }

    private static String columns(int[] counts, IntFunction<String> label) {
        int highest = Math.max(1, IntStream.of(counts).max().orElse(1));
        double width = (double) WIDTH / Math.max(1, counts.length);
        StringBuilder svg = new StringBuilder("<div><svg class=\"telar-columns\" viewBox=\"0 0 " + (WIDTH + 12) + " "
                + (HEIGHT + 18) + "\" aria-hidden=\"true\">");
        int every = Math.max(1, counts.length / 10);
        for (int i = 0; i < counts.length; i++) {
            double height = (double) (HEIGHT - 14) * counts[i] / highest;
            double left = i * width;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                    left + 1.5,
                    HEIGHT - height,
                    width - 3,
                    height));
            if (counts[i] > 0) {
                svg.append(text(left + width / 2, HEIGHT - height - 3, Integer.toString(counts[i])));
            }
            if ((i + 1) % every == 0 || counts.length <= 10) {
                svg.append(text(left + width / 2, HEIGHT + 13, label.apply(i)));
            }
        }
        return svg.append("</svg></div>").toString();
    }

    private static String text(double x, double y, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>", x, y, text);
    }
}
