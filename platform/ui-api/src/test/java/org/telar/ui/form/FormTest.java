// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Message;
import org.telar.api.Stored;
import org.telar.api.User;
import org.telar.testing.ViewTexts;
import org.telar.ui.MemoryDesk;
import org.telar.ui.ViewGone;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = "org.telar.ui")
class FormTest extends BrowserlessTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2027-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Hub ÑUBLE = new Hub("Ñuble", "con internet", 20, Optional.of("Chillán"));

    private record Hub(String name, String note, int seats, Optional<String> city) {}

    private final User user = new User(1, "Ana", Locale.of("es"), Set.of());
    private final Drafts drafts = new Drafts(new MemoryDesk(), user, NOON);
    private final List<Hub> saved = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Stored<Hub> current = new Stored<>(7, 0, ÑUBLE);
    private Optional<Change<Hub>> answer = Optional.empty();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void speakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    /** Stores like a service does, unless another answer is given. */
    private Change<Hub> store(Optional<Stored<Hub>> seen, Hub wanted) {
        if (answer.isPresent()) {
            return answer.get();
        }
        if (seen.isPresent() && seen.get().version() != current.version()) {
            return new Change.Overtaken<>(current);
        }
        saved.add(wanted);
        current = new Stored<>(7, current.version() + 1, wanted);
        return new Change.Done<>(current);
    }

    private Form<Hub> form() {
        Form<Hub> form = new Form<>(Hub.class, "test.hub", drafts, this::store);
        form.add(Fields.text("name", "ui.form.save"))
                .section("ui.form.yes")
                .add(Fields.longText("note", "ui.close"))
                .add(Fields.whole("seats", "ui.cancel"))
                .add(Fields.oneOf(
                        "city",
                        "ui.day.today",
                        List.of("Chillán", "Osorno", "Temuco", "Cali", "Pasto", "Neiva", "Puebla"),
                        city -> city,
                        city -> city));
        form.onLeave(() -> left.add("left"));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        return form;
    }

    private Form<Hub> opened() {
        Form<Hub> form = form();
        form.show(current);
        return form;
    }

    private TextField name() {
        return find(TextField.class).single();
    }

    private TextArea note() {
        return find(TextArea.class).single();
    }

    private IntegerField seats() {
        return find(IntegerField.class).single();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private ComboBox<String> city() {
        return find(ComboBox.class).single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String page() {
        return find(Form.class).single().getElement().getTextRecursively();
    }

    private void someoneElseStores(Hub hub) {
        current = new Stored<>(7, current.version() + 1, hub);
    }

    private void choose(String start) {
        RadioButtonGroup<?> group = find(RadioButtonGroup.class).single();
        pick(group, start);
    }

    private <E> void pick(RadioButtonGroup<E> group, String start) {
        E side = group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).startsWith(start))
                .findFirst()
                .orElseThrow();
        group.setValue(side);
    }

    @Test
    void aRecordIsShownChangedAndStored() {
        opened();
        assertEquals("Ñuble", name().getValue());
        assertEquals(20, seats().getValue());
        assertEquals("Chillán", city().getValue());
        test(seats()).setValue(25);
        city().clear();
        click("Guardar");
        assertEquals(List.of(new Hub("Ñuble", "con internet", 25, Optional.empty())), saved);
    }

    @Test
    void whatIsSavedIsNotSavedTwice() {
        Form<Hub> form = opened();
        test(seats()).setValue(25);
        click("Guardar");
        form.save();
        assertEquals(1, saved.size());
        test(seats()).setValue(26);
        form.save();
        assertEquals(2, saved.size());
    }

    @Test
    void aNewRecordStartsWithEmptyFieldsAndTellsWhatIsMissing() {
        form().showNew(new Hub("", "", 0, Optional.empty()), "seats");
        assertTrue(seats().isEmpty());
        click("Guardar");
        assertTrue(seats().isInvalid());
        assertTrue(seats().getErrorMessage().startsWith("Aquí no hay un número"));
        assertTrue(saved.isEmpty());
        test(seats()).setValue(3);
        assertFalse(seats().isInvalid());
        click("Guardar");
        assertEquals(List.of(new Hub("", "", 3, Optional.empty())), saved);
    }

    @Test
    void flawsStandAtTheirFieldsAndOthersAboveThem() {
        opened();
        answer = Optional.of(new Change.Flawed<>(List.of(
                new Flaw("name", Message.of("ui.form.missing.text")),
                new Flaw("elsewhere", Message.of("ui.form.missing.choice")))));
        click("Guardar");
        assertTrue(name().isInvalid());
        assertTrue(page().contains("Aquí no hay nada elegido"));
        answer = Optional.of(new Change.Refused<>(Message.of("ui.form.leave")));
        click("Guardar");
        assertFalse(name().isInvalid());
        assertTrue(page().contains("¿Salir sin guardar?"));
        assertFalse(page().contains("Aquí no hay nada elegido"));
        assertTrue(find(Button.class).withText("Guardar").single().isEnabled());
    }

    @Test
    void whatIsTypedIsADraftUntilItIsSavedOrTakenBack() {
        opened();
        assertTrue(drafts.all().isEmpty());
        test(name()).setValue("Ñuble sur");
        Draft draft = drafts.all().getFirst();
        assertEquals("Ñuble sur", draft.subject());
        assertEquals(NOON.instant(), draft.at());
        test(name()).setValue("Ñuble");
        assertTrue(drafts.all().isEmpty());
        test(note()).setValue("sin internet");
        assertEquals(1, drafts.all().size());
        click("Guardar");
        assertTrue(drafts.all().isEmpty());
    }

    @Test
    void whoComesBackGoesOnWithHerDraft() {
        opened();
        test(name()).setValue("Ñuble sur");
        opened();
        assertTrue(page().contains("10 mar 2027, 12:00"), page());
        assertEquals("Ñuble", name().getValue());
        assertFalse(find(Button.class).withText("Guardar").single().isEnabled());
        click("Seguir con el borrador");
        assertEquals("Ñuble sur", name().getValue());
        click("Guardar");
        assertEquals("Ñuble sur", saved.getFirst().name());
    }

    @Test
    void aDayThatCannotBeReadStaysInTheDraftAsItWasTyped() {
        List<Visit> visits = new ArrayList<>();
        Visit blank = new Visit("", Optional.empty());
        for (int round = 0; round < 2; round++) {
            Form<Visit> form = new Form<>(Visit.class, "test.visit", drafts, (seen, wanted) -> {
                visits.add(wanted);
                return new Change.Done<>(new Stored<>(1, 0, wanted));
            });
            form.add(Fields.text("name", "ui.form.save")).add(Fields.day("day", "ui.day.today"));
            UI.getCurrent().removeAll();
            UI.getCurrent().add(form);
            form.showNew(blank);
            if (round == 0) {
                type("31/31/2027");
                assertTrue(form.isUnsaved());
            }
        }
        click("Seguir con el borrador");
        Day day = find(Day.class).single();
        assertEquals("31/31/2027", day.getElement().getProperty("_inputElementValue"));
        click("Guardar");
        assertTrue(day.isInvalid());
        assertTrue(visits.isEmpty());
        day.setValue(LocalDate.of(2027, 3, 31));
        click("Guardar");
        assertEquals(List.of(new Visit("", Optional.of(LocalDate.of(2027, 3, 31)))), visits);
        assertTrue(drafts.all().isEmpty());
    }

    private record Visit(String name, Optional<LocalDate> day) {}

    /** As the browser tells of what it cannot read. */
    private void type(String unreadable) {
        Element day = find(Day.class).single().getElement();
        day.setProperty("_inputElementValue", unreadable);
        day.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(day, "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void aDraftIsDiscarded() {
        opened();
        test(name()).setValue("Ñuble sur");
        opened();
        click("Descartar el borrador");
        assertEquals("Ñuble", name().getValue());
        assertTrue(drafts.all().isEmpty());
        opened();
        assertFalse(find(Button.class).withText("Descartar el borrador").exists());
    }

    @Test
    void draftsOfTwoRecordsAreApart() {
        opened();
        test(name()).setValue("Ñuble sur");
        form().showNew(new Hub("", "", 0, Optional.empty()));
        assertFalse(find(Button.class).withText("Descartar el borrador").exists());
    }

    @Test
    void aNewRecordsDraftIsOfferedWhereItBelongsAndNowhereElse() {
        newVisitOf(17);
        find(TextField.class).single().setValue("Con su hija");
        newVisitOf(18);
        assertFalse(find(Button.class).withText("Seguir con el borrador").exists());
        find(TextField.class).single().setValue("Sola");
        newVisitOf(17);
        click("Seguir con el borrador");
        assertEquals("Con su hija", find(TextField.class).single().getValue());
        assertEquals(2, drafts.all().size());
    }

    private void newVisitOf(long person) {
        Form<Visit> form = new Form<>(Visit.class, "test.visit", drafts, (seen, wanted) -> {
                    return new Change.Done<>(new Stored<>(1, 0, wanted));
                })
                .within(person)
                .add(Fields.text("name", "ui.form.save"));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        form.showNew(new Visit("", Optional.empty()));
    }

    @Test
    void whatOnlyOneChangedIsPutTogether() {
        opened();
        test(seats()).setValue(25);
        someoneElseStores(new Hub("Ñuble", "sin internet", 20, Optional.of("Cali")));
        click("Guardar");
        assertTrue(saved.isEmpty());
        assertTrue(page().contains("Se tomó") || page().contains("se tomó"), page());
        assertEquals("sin internet", note().getValue());
        assertFalse(find(RadioButtonGroup.class).exists());
        click("Guardar");
        assertEquals(List.of(new Hub("Ñuble", "sin internet", 25, Optional.of("Cali"))), saved);
    }

    @Test
    void whatBothChangedIsChosen() {
        opened();
        test(name()).setValue("Ñuble mío");
        test(seats()).setValue(25);
        someoneElseStores(new Hub("Ñuble suyo", "con internet", 20, Optional.of("Chillán")));
        click("Guardar");
        RadioButtonGroup<?> question = find(RadioButtonGroup.class).single();
        click("Guardar");
        assertTrue(saved.isEmpty());
        assertTrue(question.isInvalid());
        choose("Lo guardado ahora: Ñuble suyo");
        assertEquals("Ñuble suyo", name().getValue());
        choose("Lo tuyo: Ñuble mío");
        assertEquals("Ñuble mío", name().getValue());
        click("Guardar");
        assertEquals(List.of(new Hub("Ñuble mío", "con internet", 25, Optional.of("Chillán"))), saved);
    }

    @Test
    void writingSomethingElseIsAChoiceToo() {
        opened();
        test(name()).setValue("Ñuble mío");
        someoneElseStores(new Hub("Ñuble suyo", "con internet", 20, Optional.empty()));
        click("Guardar");
        test(name()).setValue("Ñuble nuestro");
        click("Guardar");
        assertEquals(List.of(new Hub("Ñuble nuestro", "con internet", 20, Optional.empty())), saved);
    }

    @Test
    void aDraftFromBeforeSomeoneElsesChangeAsksTheSame() {
        opened();
        test(name()).setValue("Ñuble mío");
        someoneElseStores(new Hub("Ñuble suyo", "sin internet", 20, Optional.empty()));
        for (int visit = 0; visit < 2; visit++) {
            opened();
            click("Seguir con el borrador");
            assertEquals("Ñuble mío", name().getValue());
            assertEquals("sin internet", note().getValue());
            assertTrue(find(RadioButtonGroup.class).exists());
            test(seats()).setValue(30 + visit);
        }
        choose("Lo guardado ahora");
        click("Guardar");
        assertEquals(List.of(new Hub("Ñuble suyo", "sin internet", 31, Optional.empty())), saved);
    }

    @Test
    void whenItsModuleGoesWhatWasTypedIsKeptAndNobodyIsAsked() {
        Form<Hub> form = opened();
        test(name()).setValue("Ñuble sur");
        ComponentUtil.fireEvent(UI.getCurrent(), new ViewGone(UI.getCurrent()));
        form.leave();
        assertEquals(1, left.size());
        assertFalse(find(ConfirmDialog.class).exists());
        assertEquals(1, drafts.all().size());
    }

    @Test
    void leavingAsksOnlyWhenSomethingIsNotSaved() {
        Form<Hub> form = opened();
        form.leave();
        assertEquals(1, left.size());
        test(name()).setValue("Ñuble sur");
        form.leave();
        assertEquals(1, left.size());
        test(find(ConfirmDialog.class).single()).confirm();
        assertEquals(2, left.size());
        assertEquals(1, drafts.all().size());
    }

    @Test
    void whatIsDiscardedOnLeavingIsGone() {
        Form<Hub> form = opened();
        test(name()).setValue("Ñuble sur");
        form.leave();
        test(find(ConfirmDialog.class).single()).reject();
        assertEquals(1, left.size());
        assertTrue(drafts.all().isEmpty());
    }

    @Test
    void aDialogAsksBeforeItCloses() {
        Form<Hub> form = new Form<>(Hub.class, "test.hub", drafts, this::store);
        form.add(Fields.text("name", "ui.form.save"));
        FormDialog dialog = new FormDialog("Sede", form);
        form.show(current);
        dialog.open();
        test(name()).setValue("otra");
        click("Cancelar");
        assertTrue(dialog.isOpened());
        test(find(ConfirmDialog.class).single()).reject();
        assertFalse(dialog.isOpened());
    }

    @Test
    void textsOfAComponentInThePageAreInItsLanguage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        opened();
        assertTrue(find(Button.class).withText("Save").exists());
        Component body = find(Div.class).withClassName("telar-stack").all().getFirst();
        assertTrue(body.isVisible());
    }

    @Test
    void whatIsTypedIsToldOnceNothingIsMissing() {
        List<Hub> typed = new ArrayList<>();
        form().onTyped(typed::add).showNew(ÑUBLE, "seats");
        test(name()).setValue("Biobío");
        assertTrue(typed.isEmpty());
        test(seats()).setValue(12);
        assertEquals("Biobío", typed.getLast().name());
        assertEquals(12, typed.getLast().seats());
    }
}
