// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telar.api.Message;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Parameters;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;
import org.telar.exchange.dataset.Request;

/**
 * What a request over HTTP asks of a dataset: beside {@link Parameters}, a page of JSON, and how files are written.
 *
 * @param zone of moments in files
 */
record Asked(Request request, long offset, int limit, ZoneId zone, boolean tagged) {
    static final String OFFSET = "offset";
    static final String LIMIT = "limit";
    static final String ZONE = "zone";
    static final String HXL = "hxl";
    static final int USUAL_LIMIT = 100;
    static final int LARGEST_LIMIT = 1_000;

    /** For programs: a decimal point, whatever the country. */
    static Presentation presentation(Texts texts, User user, ZoneId zone) {
        return new Presentation(texts, user.language(), new Region(zone, Locale.US.getCountry()));
    }

    static Asked of(HttpServletRequest request, Dataset dataset) throws Problem.Found {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, texts) -> given.put(name, Arrays.asList(texts)));
        List<Message> problems = new ArrayList<>();
        long offset = whole(OFFSET, taken(given, OFFSET), 0, 0, Integer.MAX_VALUE, problems);
        long limit = whole(LIMIT, taken(given, LIMIT), USUAL_LIMIT, 1, LARGEST_LIMIT, problems);
        ZoneId zone = zone(taken(given, ZONE), problems);
        boolean tagged = flag(taken(given, HXL), problems);
        Parameters.Reading reading = new Parameters(dataset).read(given);
        problems.addAll(reading.problems());
        if (!problems.isEmpty()) {
            throw new Problem.Found(Problem.flawed(problems));
        }
        return new Asked(reading.request(), offset, (int) limit, zone, tagged);
    }

    private static Optional<String> taken(Map<String, List<String>> given, String name) {
        return Optional.ofNullable(given.remove(name)).map(List::getFirst).map(String::strip);
    }

    private static long whole(
            String name, Optional<String> written, long usual, long least, long most, List<Message> problems) {
        if (written.isEmpty()) {
            return usual;
        }
        try {
            long number = Long.parseLong(written.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problems.add(Message.of("exchange.request.not-a-page", name, written.get(), least, most));
        return usual;
    }

    private static ZoneId zone(Optional<String> written, List<Message> problems) {
        try {
            return written.map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            problems.add(Message.of("exchange.request.not-a-zone", written.orElse("")));
            return ZoneOffset.UTC;
        }
    }

    private static boolean flag(Optional<String> written, List<Message> problems) {
        if (written.filter(text -> !text.equals("true") && !text.equals("false"))
                .isPresent()) {
            problems.add(Message.of("exchange.request.not-yes-no", HXL, written.get()));
        }
        return written.filter("true"::equals).isPresent();
    }
}
