// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telar.api.Texts;
import org.telar.api.User;
import org.telar.kernel.Territories;
import org.telar.kernel.Territory;
import org.telar.kernel.organisations.Enterprise;
import org.telar.kernel.organisations.Organisations;
import org.telar.kernel.organisations.Ownership;
import org.telar.kernel.organisations.Registry;
import org.telar.kernel.people.People;
import org.telar.kernel.people.Person;
import org.telar.matchmaking.Matches;
import org.telar.matchmaking.Mentored;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Place;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.Words;
import org.telar.matchmaking.internal.store.WaveStore;

/** Puts dossiers together, of what their reader reaches here and in the shared database. Safe for many threads. */
public final class Dossiers {
    private static final User TELAR = new User(0, "", Locale.of("es"), Set.of(People.SEE.id()));

    private final WaveStore waves;
    private final People people;
    private final Organisations organisations;
    private final Territories territories;
    private final Texts texts;

    public Dossiers(WaveStore waves, People people, Organisations organisations, Territories territories, Texts texts) {
        this.waves = waves;
        this.people = people;
        this.organisations = organisations;
        this.territories = territories;
        this.texts = texts;
    }

    public Dossier of(User user, MatchEntry match) {
        Writing writing = new Writing(user.language());
        waves.as(user, Matches.SEE, () -> waves.mentee(match.mentee().id()))
                .ifPresent(mentee -> writing.wishes(mentee.who()));
        match.mentored().ifPresent(mentored -> {
            if (mentored.kind() == Mentored.Kind.PERSON && user.may(People.SEE)) {
                people.find(user, mentored.id()).ifPresent(person -> writing.contact(person.value()));
            } else if (mentored.kind() == Mentored.Kind.ENTERPRISE && user.may(Registry.SEE)) {
                organisations
                        .enterprises()
                        .find(user, mentored.id())
                        .ifPresent(one -> writing.enterprise(user, one.value()));
            }
        });
        return new Dossier(match.mentee().name(), writing.parts);
    }

    /** In one language. */
    private final class Writing {
        private final List<Dossier.Part> parts = new ArrayList<>();
        private final Locale language;
        private final Words words;
        private List<Dossier.Fact> facts = new ArrayList<>();

        Writing(Locale language) {
            this.language = language;
            words = new Words(language, (key, values) -> texts.text(language, key, values));
        }

        void wishes(Mentee mentee) {
            Profile profile = mentee.profile();
            fact(
                    "matchmaking.column.kind",
                    words.word(Catalogue.KIND, mentee.kind().code()));
            fact("matchmaking.dossier.organisation", profile.organisation().orElse(""));
            fact("matchmaking.dossier.place", place(profile.place()));
            fact("matchmaking.dossier.topics", list(Catalogue.TOPIC, mentee.topics()));
            fact("matchmaking.dossier.expectations", list(Catalogue.EXPECTATION, profile.expectations()));
            fact("matchmaking.dossier.gifts", list(Catalogue.GIFT, profile.gifts()));
            fact("matchmaking.dossier.hours", number(mentee.hours()));
            fact("matchmaking.dossier.experience", number(mentee.experience()));
            fact("matchmaking.column.languages", list(Catalogue.LANGUAGE, profile.languages()));
            fact(
                    "matchmaking.column.availability",
                    list(
                            Catalogue.BLOCK,
                            profile.availability().blocks().stream()
                                    .map(Block::code)
                                    .toList()));
            fact(
                    "matchmaking.column.modes",
                    list(
                            Catalogue.MODE,
                            profile.modes().stream().map(DeliveryMode::code).toList()));
            end("matchmaking.dossier.wishes");
        }

        void contact(Person person) {
            fact("matchmaking.dossier.mail", person.mail());
            fact("matchmaking.dossier.phone", person.phone());
            fact("matchmaking.dossier.accessibility", person.accessibility());
            end("matchmaking.dossier.contact");
        }

        void enterprise(User user, Enterprise enterprise) {
            fact("matchmaking.dossier.owners", owners(enterprise));
            fact("matchmaking.dossier.mail", enterprise.about().mail());
            fact("matchmaking.dossier.phone", enterprise.about().phone());
            fact("matchmaking.dossier.web", enterprise.about().web());
            fact("matchmaking.dossier.address", enterprise.about().address());
            fact(
                    "matchmaking.dossier.activity",
                    enterprise
                            .activity()
                            .map(activity -> texts.text(language, activity.label()))
                            .orElse(""));
            fact(
                    "matchmaking.dossier.size",
                    organisations
                            .enterprises()
                            .sizeClass(user, enterprise)
                            .map(size -> texts.text(language, size.label()))
                            .orElse(""));
            fact(
                    "matchmaking.dossier.employees",
                    enterprise.employees().map(Object::toString).orElse(""));
            end("matchmaking.dossier.enterprise");
        }

        /** By their names alone, so that she knows for whom to ask; the people themselves are not within her reach. */
        private String owners(Enterprise enterprise) {
            List<Long> ids = enterprise.ownership().owners().stream()
                    .map(Ownership.Owner::person)
                    .toList();
            return people.names(TELAR, ids).values().stream().sorted().collect(Collectors.joining(", "));
        }

        /** What nobody has stated is left out. */
        private void fact(String key, String value) {
            if (!value.isEmpty()) {
                facts.add(new Dossier.Fact(texts.text(language, key), value));
            }
        }

        private void end(String titleKey) {
            if (!facts.isEmpty()) {
                parts.add(new Dossier.Part(texts.text(language, titleKey), facts));
            }
            facts = new ArrayList<>();
        }

        private String list(Catalogue catalogue, Collection<String> codes) {
            return codes.stream().map(code -> words.word(catalogue, code)).collect(Collectors.joining(", "));
        }

        private static String number(int number) {
            return number == 0 ? "" : Integer.toString(number);
        }

        private String place(Place place) {
            return Optional.of(place)
                    .filter(Place::isKnown)
                    .flatMap(known -> territories.find(
                            known.country(), known.municipality().isEmpty() ? known.region() : known.municipality()))
                    .map(Territory::name)
                    .orElse("");
        }
    }
}
