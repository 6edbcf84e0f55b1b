// SPDX-License-Identifier: Apache-2.0
package org.telar.matchmaking.internal.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.telar.api.ClassPathTexts;
import org.telar.matchmaking.engine.people.Block;
import org.telar.matchmaking.engine.people.Catalogue;
import org.telar.matchmaking.engine.people.DeliveryMode;
import org.telar.matchmaking.engine.people.Mentee;
import org.telar.matchmaking.engine.people.Mentor;
import org.telar.matchmaking.engine.people.Profile;
import org.telar.matchmaking.engine.scoring.Words;

/** Writes people as rows of the spreadsheets that a country office imports: Spanish, several values joined by "; ". */
final class Sheet {
    private final Words words;

    Sheet() {
        ClassPathTexts texts = new ClassPathTexts(Sheet.class);
        Locale spanish = Locale.of("es");
        words = new Words(spanish, (key, values) -> texts.text(spanish, key));
    }

    Map<String, String> mentor(Entry<Mentor> entry) {
        Mentor mentor = entry.who();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("código", mentor.code());
        row.put("nombre", entry.name());
        putProfile(row, entry.territory(), mentor.profile(), mentor.topics());
        row.put("experiencia", number(mentor.experience()));
        row.put("horas", number(mentor.hours()));
        row.put("capacidad", Integer.toString(mentor.capacity()));
        return row;
    }

    Map<String, String> mentee(Entry<Mentee> entry) {
        Mentee mentee = entry.who();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("código", mentee.code());
        row.put("nombre", entry.name());
        row.put("tipo", words.word(Catalogue.KIND, mentee.kind().code()));
        putProfile(row, entry.territory(), mentee.profile(), mentee.topics());
        row.put("experiencia", number(mentee.experience()));
        row.put("horas", number(mentee.hours()));
        return row;
    }

    private void putProfile(Map<String, String> row, String territory, Profile profile, Collection<String> topics) {
        row.put("organización", profile.organisation().orElse(""));
        row.put("territorio", territory);
        row.put("idiomas", list(Catalogue.LANGUAGE, profile.languages()));
        row.put("temas", list(Catalogue.TOPIC, topics));
        row.put("expectativas", list(Catalogue.EXPECTATION, profile.expectations()));
        row.put("dones", list(Catalogue.GIFT, profile.gifts()));
        row.put(
                "disponibilidad",
                list(
                        Catalogue.BLOCK,
                        profile.availability().blocks().stream()
                                .map(Block::code)
                                .toList()));
        row.put(
                "modalidad",
                list(
                        Catalogue.MODE,
                        profile.modes().stream().map(DeliveryMode::code).toList()));
        row.put("género", profile.gender().map(this::gender).orElse(""));
        row.put(
                "preferencia de género",
                profile.preferredGender().map(this::gender).orElse(""));
    }

    private String gender(String code) {
        return words.word(Catalogue.GENDER, code);
    }

    private String list(Catalogue catalogue, Collection<String> codes) {
        return codes.stream().map(code -> words.word(catalogue, code)).collect(Collectors.joining("; "));
    }

    /** What was not stated is an empty cell. */
    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }
}
