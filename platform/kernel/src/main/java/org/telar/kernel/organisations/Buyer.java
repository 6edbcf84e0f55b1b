// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.organisations;

import java.util.List;
import java.util.Optional;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.kernel.Checks;
import org.telar.kernel.Place;

/** A corporate buyer (ACT-11): buys of enterprises, and its people may be mentors. Its contacts are roles of people. */
public record Buyer(Organisation about, List<Site> sites) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;

    /** Where it works. @param point empty when nobody has looked it up */
    public record Site(String name, Optional<Place> place, String address, Optional<Point> point) {
        public Site {
            name = name.strip();
            address = address.strip();
        }
    }

    /** On the globe, in decimal degrees (WGS 84). */
    public record Point(double latitude, double longitude) {
        boolean isOnEarth() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    public Buyer {
        sites = List.copyOf(sites);
    }

    public List<Flaw> flaws() {
        Checks checks = new Checks();
        about.check(checks);
        for (Site site : sites) {
            checks.needed("sites", site.name(), LONGEST_NAME)
                    .text("sites", site.address(), LONGEST_ADDRESS)
                    .when(
                            site.point().filter(point -> !point.isOnEarth()).isPresent(),
                            "sites",
                            Message.of("kernel.flaw.point", site.name()));
        }
        return checks.flaws();
    }
}
