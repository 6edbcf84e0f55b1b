// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.telar.itest.Distribution;
import org.telar.itest.Installation;
import org.telar.itest.Web;
import org.telar.itest.browser.Chromium;
import org.telar.itest.browser.Screen;

/**
 * The first day of an office: it is asked for its country, and Telar speaks as that country does, at once and after the next
 * start. One of the countries is invented and comes as files of the home.
 */
class CountriesIT {
    private static final int PHONE = 360;

    private final Path folder;
    private final Installation telar;
    private final Chromium browser;
    private final Screen screen;

    CountriesIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        telar = Installation.in(Distribution.underTest(), folder.resolve("home"))
                .undecided();
        browser = Chromium.start("es-CL", folder);
        screen = new Screen(browser);
    }

    @AfterEach
    void end() {
        browser.close();
        telar.close();
    }

    @Test
    void anOfficeChoosesItsCountryAndAnotherOneComesAsFiles() throws Exception {
        invent(telar.home().resolve("profiles/atlantida"));
        telar.start().orThrow();
        screen.signIn(telar.address("/"), "admin", Installation.PASSWORD);
        screen.awaitPath("/country");
        screen.see("¿Dónde trabaja tu oficina?");
        screen.see("Islas que solo existen en esta prueba.");
        look();

        choose("Chile");
        screen.see("“generación” en vez de “ola”");
        screen.see("Ley 21.719");
        picture("chile");
        screen.press("Empezar así");
        screen.awaitPath("/");
        screen.see("Telar Chile");
        assertTrue(Files.readString(telar.home().resolve("chosen.properties")).contains("profile=cl"));
        screen.open(telar.address("/programme"));
        screen.see("Programas");
        assertTrue(spoken().contains("generación") && !spoken().matches("(?s).*\\bola\\b.*"), "words of Chile");

        screen.open(telar.address("/administration"));
        screen.follow("Cambiar el país o los módulos");
        screen.awaitPath("/country");
        choose("Atlántida");
        screen.press("Empezar así");
        screen.awaitPath("/");
        screen.see("Telar Atlántida");
        assertTrue(spoken().contains("marea"), "words of the invented country");

        telar.stop().orThrow();
        telar.start().orThrow();
        String health = Web.get(telar.address("/health")).orElseThrow().body();
        assertTrue(health.contains("\"recruitment\"") && !health.contains("\"FAILED\""), health);
        screen.open(telar.address("/sign-in"));
        assertTrue(browser.driver().getPageSource().contains("Telar Atlántida"), "its own brand before sign-in");
        assertEquals("atlantida", telar.state("profile"));
    }

    /** Whatever Telar can say of its lists, in the language of who asks. */
    private String spoken() {
        String said = String.valueOf(browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "fetch('/api/openapi.json').then(answer => answer.text()).then(done)"));
        return said.toLowerCase(Locale.of("es"));
    }

    private void choose(String country) {
        screen.choose("vaadin-radio-button", words -> words.startsWith(country));
        screen.see("Lo que trae: " + country);
    }

    private void look() throws IOException {
        picture("first");
        assertEquals(List.of(), new Accessibility(browser.driver()).violations(Accessibility.Aspect.ALL), "axe");
        browser.driver().manage().window().setSize(new Dimension(PHONE, 900));
        screen.settle();
        assertEquals(0, screen.overflow());
        picture("phone");
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
    }

    private void picture(String name) throws IOException {
        screen.settle();
        Path pictures = Files.createDirectories(Path.of("target", "pages"));
        Files.write(
                pictures.resolve("country-" + name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    }

    /** A country as someone who cannot program would make one: by copying files and writing others. */
    private void invent(Path profile) throws IOException {
        Path brand = Files.createDirectories(profile.resolve("brand"));
        try (Stream<Path> files = Files.list(Path.of("../../branding/telar"))) {
            for (Path file : files.toList()) {
                Files.copy(file, brand.resolve(file.getFileName().toString()));
            }
        }
        Path description = brand.resolve("brand.properties");
        Files.writeString(
                description, Files.readString(description).replaceFirst("(?m)^name=.*$", "name=Telar Atlántida"));
        Files.writeString(profile.resolve("profile.properties"), """
                name.es = Atlántida
                name.en = Atlantis
                description.es = Islas que solo existen en esta prueba.
                description.en = Islands that exist in this test only.
                modules = recruitment
                language = es
                languages = es, en
                brand = own
                country = UY
                timezone = America/Montevideo
                currency = UYU
                """);
        Files.writeString(profile.resolve("terms_es.properties"), "ola = marea\nolas = mareas\n");
        Files.writeString(
                profile.resolve("territories.csv"),
                "code,parent,level,name,latitude,longitude,iso\n01,,isla,Isla Grande,-34.9,-54.9,\n");
    }
}
