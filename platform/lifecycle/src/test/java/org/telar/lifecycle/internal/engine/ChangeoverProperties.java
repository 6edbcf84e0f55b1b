// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.telar.api.ModuleId;

/**
 * Random histories of operations, some of which fail, with the power going at a random step of each: afterwards there is
 * either what was wished before or what was to be wished, and the container has exactly that.
 */
class ChangeoverProperties {
    private static final List<ModuleId> MODULES =
            List.of(new ModuleId("loom"), new ModuleId("thread"), new ModuleId("cloth"));
    private static final int RELEASES = 4;

    /** @param step of the operation at which the power goes; beyond its last step it stays */
    record Move(int kind, int module, int release, int step) {}

    private static Release release(ModuleId module, int version) {
        return new Release(
                module,
                new ModuleVersion(1, version, 0, ""),
                version == 0 ? Release.Origin.SHIPPED : Release.Origin.ARCHIVE,
                "%064x".formatted(version));
    }

    private static Card card(Release release) {
        List<Need> needs = release.module().name().equals("cloth") ? Need.all("loom;version=\"[1.0,1.3)\"") : List.of();
        return new Card(
                release.module(),
                release.version(),
                Maturity.PILOT,
                Set.of("*"),
                "Apache-2.0",
                needs,
                List.of(),
                Set.of(),
                Set.of(),
                Map.of());
    }

    private static Set<Release> all(int version) {
        return MODULES.stream().map(module -> release(module, version)).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, MODULES.size() - 1),
                        Arbitraries.integers().between(0, RELEASES - 1),
                        Arbitraries.integers().between(0, 20))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Operation operation(Move move) {
        ModuleId module = MODULES.get(move.module());
        Release release = release(module, move.release());
        return switch (move.kind()) {
            case 0 -> new Operation.Install(release, card(release));
            case 1 -> new Operation.Enable(module);
            case 2 -> new Operation.Disable(module);
            case 3 -> new Operation.Update(release, card(release));
            case 4 -> new Operation.Rollback(module);
            default -> new Operation.Quarantine(module);
        };
    }

    private static Judge judge(Wishes wishes) {
        return new Judge(wishes, release -> Optional.of(card(release)), "CL");
    }

    @Property(tries = 2000)
    void afterACrashThereIsTheOldOrTheNewAndNothingElse(@ForAll("histories") List<Move> history) {
        Power power = new Power();
        PaperWorkshop workshop = new PaperWorkshop(power, all(3), all(2));
        MemoryShelf shelf = new MemoryShelf(power);
        for (Move move : history) {
            Wishes before = shelf.read();
            if (judge(before).of(operation(move)) instanceof Judgement.Possible possible) {
                power.lastsFor(move.step());
                String end =
                        change(new Changeover(shelf, workshop), operation(move).module(), before, possible.next());
                Wishes after = shelf.read();
                assertTrue(after.equals(before) || after.equals(possible.next()), () -> end + " left " + after);
                if (end.equals("cut")) {
                    workshop.crash();
                    assertEquals(Map.of(), new Changeover(shelf, workshop).settle(after, Changeover.Together.inTurn()));
                } else {
                    power.isBack();
                    assertEquals(end.equals("done") ? possible.next() : before, after, end);
                }
                isAsWished(after, workshop);
            }
        }
    }

    private static String change(Changeover changeover, ModuleId module, Wishes before, Wishes next) {
        try {
            changeover.change(module, before, next);
            return "done";
        } catch (Failure e) {
            return "failed";
        } catch (Overtaken e) {
            throw new AssertionError("Nobody else was there", e);
        } catch (Power.Cut e) {
            return "cut";
        }
    }

    private static void isAsWished(Wishes wishes, PaperWorkshop workshop) {
        Set<Release> on = wishes.modules().values().stream()
                .filter(Wish::on)
                .map(Wish::release)
                .collect(Collectors.toSet());
        assertEquals(on, workshop.running());
        assertEquals(
                wishes.modules().values().stream().map(Wish::release).collect(Collectors.toSet()),
                workshop.present().keySet());
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgainAndAPartOfItIsNot(@ForAll("histories") List<Move> history, @ForAll int cut) {
        Wishes wishes = new Wishes(0, "cl", new TreeMap<>());
        for (Move move : history) {
            if (judge(wishes).of(operation(move)) instanceof Judgement.Possible possible) {
                wishes = possible.next();
            }
        }
        String text = wishes.write();
        assertEquals(wishes, Wishes.read(text));
        String part = text.substring(0, Math.floorMod(cut, text.length()));
        assertThrows(IllegalArgumentException.class, () -> Wishes.read(part));
    }

    /** Whatever is wished, what is on has what it needs. */
    @Property(tries = 1000)
    void whatIsOnHasWhatItNeeds(@ForAll("histories") List<Move> history) {
        Wishes wishes = new Wishes(0, "cl", new TreeMap<>());
        for (Move move : history) {
            boolean harmless = move.kind() <= 4;
            if (harmless && judge(wishes).of(operation(move)) instanceof Judgement.Possible possible) {
                wishes = possible.next();
                Wishes now = wishes;
                now.modules().values().stream()
                        .filter(Wish::on)
                        .flatMap(wish -> card(wish.release()).needs().stream())
                        .forEach(need -> assertTrue(
                                now.isOn(need.module())
                                        && need.versions()
                                                .includes(now.of(need.module())
                                                        .orElseThrow()
                                                        .release()
                                                        .version()),
                                now::write));
            }
        }
    }
}
