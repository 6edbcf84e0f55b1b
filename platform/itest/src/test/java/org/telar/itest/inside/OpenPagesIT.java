// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.inside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.telar.api.ModuleId;
import org.telar.itest.container.InsideContainer;
import org.telar.itest.inside.Office.Table;
import org.telar.itest.page.FlowPage;
import org.telar.itest.page.Visitor;

/** What pages that are open show of modules that go and come back meanwhile. */
@InsideContainer
class OpenPagesIT {
    private static final String TYPED = "Mentoras del norte";

    @Test
    void whatWasTypedOnAPageOfAModuleThatGoesIsOfferedThereAgain(BundleContext context) {
        Office office = Office.of(new Container(context));
        ModuleId module = new ModuleId("recruitment");
        String name = office.say("recruitment.field.name");
        try (Visitor visitor = office.administrator();
                FlowPage open = new FlowPage(visitor)) {
            open.listen();
            open.open(module.name());
            open.click(open.withText(office.say("recruitment.new")));
            open.fill(name, "\"" + TYPED + "\"");
            office.choose(office.allBut(module));
            Container.until("who was on it is told", () -> open.says(office.say("shell.module-off")));
            office.choose(office.modules());
            open.open(module.name());
            open.click(open.withText(office.say("recruitment.new")));
            open.click(open.withText(office.say("ui.form.draft.go-on")));
            assertTrue(open.isFilled(name, TYPED), () -> open.texts().toList().toString());
        } finally {
            office.choose(office.modules());
        }
    }

    @Test
    void whatOneModuleKnowsOfTheOthersWorkIsThereWhileBothAre(BundleContext context) {
        Office office = Office.of(new Container(context));
        ModuleId neighbour = new ModuleId("matchmaking");
        String known = office.say("matchmaking.insight.nobody", 0);
        String nothing = office.say("recruitment.wave.nothing-known");
        try (Visitor visitor = office.administrator();
                FlowPage open = new FlowPage(visitor)) {
            Work.done(office, visitor);
            open.listen();
            open.open("recruitment");
            Container.until("“" + known + "” stands at the call", () -> open.says(known) && !open.says(nothing));
            office.choose(office.allBut(neighbour));
            Container.until("it goes with the module", () -> !open.says(known) && open.says(nothing));
            office.choose(office.modules());
            Container.until("it comes back with the module", () -> open.says(known) && !open.says(nothing));
        } finally {
            office.choose(office.modules());
        }
    }

    @Test
    void anOpenTableGoesWithItsModuleAndIsThereAgainWithIt(BundleContext context) {
        Office office = Office.of(new Container(context));
        List<Table> tables = office.tablePages();
        assertFalse(tables.isEmpty(), "No module has a table");
        for (Table table : tables) {
            List<WeakReference<ClassLoader>> gone = new ArrayList<>();
            try (Visitor visitor = office.administrator();
                    FlowPage open = new FlowPage(visitor);
                    FlowPage all = new FlowPage(visitor)) {
                open.listen();
                all.listen();
                open.open(table.path());
                assertTrue(open.isThere("vaadin-grid"), table::path);
                all.open(Table.ALL);
                assertTrue(all.says(table.title()), table::path);
                gone.add(new WeakReference<>(
                        office.bundle(table.module()).adapt(BundleWiring.class).getClassLoader()));
                office.choose(office.allBut(table.module()));
                Container.until("who was on it is told", () -> open.says(office.say("shell.module-off")));
                Container.until("it goes from the list", () -> !all.says(table.title()));
                assertFalse(open.isThere("vaadin-grid"), table::path);
                assertTrue(open.says(office.say("shell.tables.explain")), "she is among the other tables");
                office.choose(office.modules());
                Container.until("it is in the list again", () -> all.says(table.title()) && open.says(table.title()));
                open.open(table.path());
                assertTrue(open.isThere("vaadin-grid"), table::path);
            } finally {
                office.choose(office.modules());
            }
            Container.untilNone("the classes of " + table.module() + " are held", () -> Container.held(gone));
        }
    }
}
