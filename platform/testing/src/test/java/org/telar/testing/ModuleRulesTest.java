// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.telar.testing.sound.SampleArchitecture;

class ModuleRulesTest {
    private static final List<Consumer<ModuleRules>> RULES = List.of(
            ModuleRules::thereAreClassesToCheck,
            ModuleRules::theEngineIsPlainJava,
            ModuleRules::theStoreKnowsNoViews,
            ModuleRules::viewsLeaveDataToTheServices,
            ModuleRules::whatIsInternalToAnotherModuleIsNotUsed,
            ModuleRules::nothingStaticChanges,
            ModuleRules::namesSayWhatSomethingIs);

    /** They read texts and tables in the folder that the tests run in, which has none here. */
    private static final int RULES_ABOUT_FILES = 5;

    private static ModuleRules rules(String module) {
        return new ModuleRules(module, new ClassFileImporter().importPackages(module));
    }

    @Test
    void aSoundModuleKeepsAllRules() {
        var sound = rules("org.telar.testing.sound");
        RULES.forEach(rule -> assertDoesNotThrow(() -> rule.accept(sound)));
    }

    @Test
    void aBrokenModuleBreaksEachRule() {
        var broken = rules("org.telar.testing.broken");
        RULES.stream().skip(1).forEach(rule -> assertThrows(AssertionError.class, () -> rule.accept(broken)));
    }

    @Test
    void aModuleWithoutClassesIsRefused() {
        assertThrows(AssertionError.class, rules("org.telar.testing.missing")::thereAreClassesToCheck);
    }

    @Test
    void aModuleInheritsAllRulesAndFailsWhenItSeesNothing() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(SampleArchitecture.class))
                .execute()
                .testEvents()
                .assertStatistics(events ->
                        events.started(RULES.size() + RULES_ABOUT_FILES).failed(1));
    }

    @Test
    void noRuleIsForgottenHere() {
        assertEquals(
                RULES.size() + RULES_ABOUT_FILES,
                Arrays.stream(ModuleRules.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .count());
    }

    @Test
    void keysAreFoundWhereTextsAreAskedFor() {
        assertEquals(Set.of("loom.name", "loom.thread.torn"), ModuleRules.keysIn("""
                        View.at("loom", "loom.name", LoomView.class, LoomView::new);
                        getTranslation("loom.part." + part);
                        Message.of(
                                "loom.thread.torn", thread);
                        new Permission("loom.see");
                        """));
    }

    @Test
    void theNamesOfJobsAreKeysToo() {
        String code = "String id() {\n return \"loom.weave-at-night\";\n}";
        assertEquals(Set.of("job.loom.weave-at-night"), ModuleRules.keysIn("import org.telar.api.Job;" + code));
        assertEquals(Set.of(), ModuleRules.keysIn("import org.telar.api.EventListener;" + code));
    }
}
