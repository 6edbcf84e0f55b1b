// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.profile.ProfileFolders;

/** The trees that the profiles of countries bring, each read when first needed. */
@Component(service = {Territories.class, OfficialTerritories.class})
public final class OfficialTerritories implements Territories {
    private static final String FILE = "territories.csv";
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final ProfileFolders profiles;
    private final Map<String, Tree> trees = new ConcurrentHashMap<>();

    @Activate
    public OfficialTerritories() {
        this(ProfileFolders.installed());
    }

    public OfficialTerritories(ProfileFolders profiles) {
        this.profiles = profiles;
    }

    /** Those that have a tree, ISO 3166-1 alpha-2, in order. */
    List<String> countries() {
        return profiles.countriesWith(FILE);
    }

    Optional<Tree> tree(String country) {
        return Optional.ofNullable(trees.computeIfAbsent(
                country,
                code -> profiles.file(code, FILE)
                        .map(file -> new Tree(code, file))
                        .orElse(null)));
    }

    @Override
    public Optional<Territory> find(String country, String code) {
        return tree(country).flatMap(tree -> tree.find(code));
    }

    @Override
    public Naming named(String written, List<String> countries) {
        List<String> near = new ArrayList<>();
        for (String country : countries) {
            Naming naming = tree(country).map(tree -> tree.named(written)).orElse(new Naming.None(List.of()));
            if (!(naming instanceof Naming.None none)) {
                return naming;
            }
            near.addAll(none.near());
        }
        return new Naming.None(near);
    }

    @Override
    public List<Territory> ancestors(Territory territory) {
        return tree(territory.country()).map(tree -> tree.ancestors(territory)).orElse(List.of());
    }

    @Override
    public OptionalDouble kilometres(Territory from, Territory to) {
        double latitude1 = Math.toRadians(from.latitude());
        double latitude2 = Math.toRadians(to.latitude());
        double northSouth = Math.sin((latitude2 - latitude1) / 2);
        double eastWest = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double haversine = northSouth * northSouth + Math.cos(latitude1) * Math.cos(latitude2) * eastWest * eastWest;
        double distance = 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
        return Double.isNaN(distance) ? OptionalDouble.empty() : OptionalDouble.of(distance);
    }
}
