// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.Stored;
import org.telar.kernel.consent.Purpose;
import org.telar.kernel.internal.store.ConsentStore;
import org.telar.persistence.Database;
import org.telar.profile.Profile;
import org.telar.profile.ProfileFolders;
import org.telar.testing.OnBothDatabases;

@OnBothDatabases
class ProfiledPurposesTest {
    private final KernelOnDatabase kernel;
    private final ConsentStore consents;
    private final ProfiledPurposes purposes;

    ProfiledPurposesTest(Database database) {
        kernel = new KernelOnDatabase(database);
        consents = new ConsentStore(kernel.store, kernel.journal);
        purposes = new ProfiledPurposes(consents);
    }

    @AfterEach
    void close() {
        kernel.close();
    }

    private Map<String, List<Integer>> editions() {
        Map<String, List<Integer>> editions = new TreeMap<>();
        consents.asked(consents::purposes)
                .forEach((code, all) -> editions.put(
                        code,
                        all.stream().map(Stored::value).map(Purpose::edition).toList()));
        return editions;
    }

    @Test
    void theCountrysTextsAreThereOnceInBothLanguages() {
        Profile colombia = ProfileFolders.installed().find("co").orElseThrow();
        purposes.publish(colombia.law().orElseThrow());
        purposes.publish(colombia.law().orElseThrow());
        assertEquals(
                Set.of("measurement", "participation", "partners", "photographs", "sensitive"),
                editions().keySet());
        assertEquals(List.of(1), editions().get("participation"));
        Purpose stored = consents.asked(consents::purposes)
                .get("participation")
                .getFirst()
                .value();
        assertEquals(Set.of("es", "en"), stored.texts().keySet());
    }

    @Test
    void aNewEditionIsAddedAndWhatTheOfficePublishedGoesBefore(@TempDir Path folder) throws Exception {
        write(folder, 1);
        purposes.publish(Profile.read(folder).law().orElseThrow());
        write(folder, 2);
        purposes.publish(Profile.read(folder).law().orElseThrow());
        assertEquals(List.of(2, 1), editions().get("news"));
        Purpose own = new Purpose("news", 3, KernelOnDatabase.TODAY, Map.of("es", new Purpose.Text("Nuestro", "Sí")));
        consents.asked(() -> consents.add(own));
        write(folder, 3);
        purposes.publish(Profile.read(folder).law().orElseThrow());
        assertEquals(
                "Nuestro",
                consents.asked(consents::purposes)
                        .get("news")
                        .getFirst()
                        .value()
                        .texts()
                        .get("es")
                        .title());
    }

    private static void write(Path folder, int edition) throws Exception {
        Files.createDirectories(folder.resolve("law/consents"));
        Files.writeString(folder.resolve("profile.properties"), "country = AR\n");
        Files.writeString(folder.resolve("law/law.properties"), "name = Ley\n");
        Files.writeString(folder.resolve("law/rights.properties"), "");
        Files.writeString(folder.resolve("law/retention.properties"), "");
        Files.writeString(
                folder.resolve("law/consents/news.properties"),
                "edition = " + edition
                        + "\nsince = 2026-01-01\nstanding = proposal\ntitle.es = Noticias\nwording.es = Acepto "
                        + edition + "\n");
    }
}
