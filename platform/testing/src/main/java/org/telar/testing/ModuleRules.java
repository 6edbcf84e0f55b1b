// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.telar.api.ClassPathTexts;
import org.telar.persistence.DeclaredTables;
import org.telar.persistence.MigrationScript;

/**
 * The rules that every module keeps, as tests: a module's {@code ArchitectureTest} extends this class and names the
 * module's package. Packages called {@code engine}, {@code store} and {@code view} are the layers of the house.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public class ModuleRules {
    private static final String[] FRAMEWORKS = {
        "org.osgi..", "org.apache.cayenne..", "com.vaadin..", "java.sql..", "javax.sql..", "org.telar.persistence.."
    };

    /** Calls that take keys of texts, up to where the next one may begin. */
    private static final Pattern CALL = Pattern.compile(
            "\\b(getTranslation|Message\\.of|View\\.at|Field\\.\\w+|Option\\.of|new Tile)\\([^;{}]{0,160}");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(\\.[a-z0-9-]+)+)\"(?!\\s*\\+)");

    /** How a job tells its id. */
    private static final Pattern JOB = Pattern.compile("String id\\(\\) \\{\\s*return \"([a-z][a-z0-9.-]+)\";\\s*}");

    private final String module;
    private final JavaClasses found;

    /** @param module the package of the module, for instance {@code org.telar.matchmaking} */
    protected ModuleRules(String module) {
        this(
                module,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(module));
    }

    ModuleRules(String module, JavaClasses found) {
        this.module = module;
        this.found = found;
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(found);
    }

    @Test
    void thereAreClassesToCheck() {
        assertFalse(found.isEmpty(), () -> "No class was found in " + module);
    }

    @Test
    void theEngineIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("..engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS));
    }

    @Test
    void theStoreKnowsNoViews() {
        check(noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "org.telar.ui.."));
    }

    @Test
    void viewsLeaveDataToTheServices() {
        check(noClasses()
                .that()
                .resideInAPackage("..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.cayenne..", "java.sql..", "javax.sql..", "org.telar.persistence..", "..store.."));
    }

    @Test
    void whatIsInternalToAnotherModuleIsNotUsed() {
        check(noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.telar..internal..").and(not(resideInAPackage(module + "..")))));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal());
        check(noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(resideInAPackage("java.util.concurrent.atomic"))
                .orShould()
                .haveRawType(ThreadLocal.class));
    }

    @Test
    void namesSayWhatSomethingIs() {
        check(classes().should().haveNameNotMatching(".*(Impl|Utils?|Manager|Helper)"));
        check(classes().should().haveNameNotMatching(".*[.$](Abstract|Base)[A-Z][^.]*"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertEquals(
                new TreeSet<>(texts("messages.properties").stringPropertyNames()),
                new TreeSet<>(texts("messages_es.properties").stringPropertyNames()));
    }

    /** Keys that are put together from parts are beyond this; tests of the views meet them. */
    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                keys.addAll(keysIn(Files.readString(file)));
            }
        }
        keys.removeAll(new ClassPathTexts(getClass()).keys(Locale.ENGLISH));
        assertEquals(Set.of(), keys, "Keys without a text");
    }

    /** The keys that this code asks texts for, and the names of its jobs. */
    static Set<String> keysIn(String code) {
        Set<String> keys = CALL.matcher(code)
                .results()
                .flatMap(call -> KEY.matcher(call.group()).results())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (code.contains("import org.telar.api.Job;")) {
            JOB.matcher(code).results().map(job -> "job." + job.group(1)).forEach(keys::add);
        }
        return keys;
    }

    /** Values go in by {@link MessageFormat}, where a lone quote swallows what follows it. */
    @Test
    void textsThatTakeValuesArePatterns() throws IOException {
        for (String file : List.of("messages.properties", "messages_es.properties")) {
            texts(file).forEach((key, text) -> {
                if (text.toString().contains("{")) {
                    MessageFormat pattern = new MessageFormat(text.toString(), Locale.ROOT);
                    assertTrue(pattern.getFormatsByArgumentIndex().length > 0, () -> file + ": " + key);
                }
            });
        }
    }

    /** What holds facts about people and who reaches them is decided when a table is made, and not when it has leaked. */
    @Test
    void everyTableSaysWhoReachesItsRows() throws IOException {
        Path resources = Path.of("src/main/resources");
        Path file = resources.resolve(DeclaredTables.FILE);
        Path migration = resources.resolve("migration");
        assertEquals(
                Files.exists(migration),
                Files.exists(file),
                () -> "A module with tables, and no other, has " + file + ", with a line for each of them");
        if (Files.exists(file)) {
            try (Stream<Path> scripts = Files.list(migration)) {
                List<MigrationScript> all = new ArrayList<>();
                for (Path script : scripts.toList()) {
                    all.add(new MigrationScript(script.getFileName().toString(), Files.readString(script)));
                }
                DeclaredTables.read(Files.readString(file)).requireAll(all);
            }
        }
    }

    /** Who reads the audit trail or the register of processing knows no names of tables. */
    @Test
    void everyTableHasANameInWordsAndFactsAboutPeopleHaveAPurpose() throws IOException {
        Path file = Path.of("src/main/resources", DeclaredTables.FILE);
        Set<String> wanted = Files.exists(file)
                ? DeclaredTables.read(Files.readString(file)).lines().keySet().stream()
                        .map(table -> "table." + table)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
        if (Files.exists(file)
                && !DeclaredTables.read(Files.readString(file)).personal().isEmpty()) {
            String id = module.substring(module.lastIndexOf('.') + 1);
            wanted.add("processing." + id);
            wanted.add("recipients." + id);
        }
        wanted.removeAll(texts("messages.properties").stringPropertyNames());
        assertEquals(
                Set.of(),
                wanted,
                "Tables without a text, or facts about people of which nothing says what for and who gets them");
    }

    /** As surefire runs in the module's folder; a module without texts has empty ones. */
    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        Path path = Path.of("src/main/resources/text", file);
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
