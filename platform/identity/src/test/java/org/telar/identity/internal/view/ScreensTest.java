// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telar.api.ScopeChoices.Choice;
import org.telar.api.User;
import org.telar.identity.internal.AccountOffice;
import org.telar.identity.internal.engine.Account;
import org.telar.identity.internal.engine.RoleGrant;
import org.telar.identity.internal.engine.Roles;
import org.telar.testing.ViewTexts;
import org.telar.ui.Desk;
import org.telar.ui.form.Drafts;

@ViewPackages(packages = "org.telar.identity")
class ScreensTest extends BrowserlessTest {
    private AccountOffice office;
    private User admin;
    private User chile;
    private User mentor;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(ViewTexts.class);
    }

    @BeforeEach
    void open() throws SQLException {
        UI.getCurrent().setLocale(Locale.of("es"));
        office = new AccountOffice();
        admin = office.user("Admin", Roles.ADMINISTRATOR, RoleGrant.EVERYWHERE);
        chile = office.user("Carla Oficina", "country-office", AccountOffice.chile());
        mentor = office.user("Marta Núñez", "mentor", AccountOffice.wave(1));
        office.user("Olga Lejos", "mentor", AccountOffice.wave(2));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private <C extends Component> C shown(C page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private AccountsView accounts(User user) {
        return shown(new AccountsView(office.screens(), user, drafts(user)));
    }

    private AccountView account(User user, User whose) {
        AccountView view = shown(new AccountView(office.screens(), user));
        view.show(whose.account());
        return view;
    }

    private static Drafts drafts(User user) {
        Map<String, String> desk = new HashMap<>();
        return new Drafts(
                new Desk() {
                    @Override
                    public Optional<String> find(User owner, String key) {
                        return Optional.ofNullable(desk.get(key));
                    }

                    @Override
                    public Map<String, String> all(User owner, String start) {
                        return Map.of();
                    }

                    @Override
                    public void put(User owner, String key, String content) {
                        desk.put(key, content);
                    }

                    @Override
                    public void clear(User owner, String key) {
                        desk.remove(key);
                    }
                },
                user);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private Grid<Account> grid() {
        return find(Grid.class).single();
    }

    @Test
    void theListShowsWhoHasWhatRoleWhereAndFindsByAnyOfIt() {
        accounts(admin);
        assertEquals(4, test(grid()).size());
        test(field(TextField.class, "Nombre, correo, rol o lugar")).setValue("nunez mentora");
        assertEquals(1, test(grid()).size());
        assertEquals("Mentora · Ola: Ola 1", test(grid()).getCellText(0, 1));
        test(field(TextField.class, "Nombre, correo, rol o lugar")).setValue("nadie");
        assertTrue(text(find(AccountsView.class).single()).contains("Ninguna cuenta coincide."));
    }

    @Test
    void aCountryOfficeSeesItsOwnAccounts() {
        accounts(chile);
        assertEquals(2, test(grid()).size());
    }

    @Test
    void someoneIsInvitedInOneDialogAndTheLinkIsShownOnce() {
        accounts(chile);
        click("Invitar a alguien");
        test(field(TextField.class, "Nombre")).setValue("Ana Soto");
        test(field(EmailField.class, "Correo")).setValue("ana@example.org");
        test(role()).selectItem("Mentora");
        test(where()).selectItem("Ola: Ola 1");
        click("Guardar");
        Dialog link = find(Dialog.class).single();
        assertTrue(text(link).contains("No es posible enviar correos."), text(link));
        String shown = field(TextField.class, "Enlace").getValue();
        assertTrue(shown.contains("/sign-in/invitation?token="), shown);
        Account ana = office.shelf().accounts().find("ana@example.org").orElseThrow();
        assertEquals(Account.State.INVITED, ana.state());
        assertEquals(AccountOffice.wave(1), ana.roles().getFirst().where());
    }

    @Test
    void whatIsMissingInAnInvitationIsSaidAtItsField() {
        accounts(admin);
        click("Invitar a alguien");
        test(field(EmailField.class, "Correo")).setValue("ana");
        click("Guardar");
        assertEquals(
                "El nombre tiene 0 caracteres. Escribe uno de 1 a 200.",
                field(TextField.class, "Nombre").getErrorMessage());
        assertEquals("Falta el lugar. Elige dónde vale el rol.", where().getErrorMessage());
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private RadioButtonGroup<String> role() {
        return field(RadioButtonGroup.class, "Rol");
    }

    @SuppressWarnings("unchecked") // a class literal has no type argument
    private ComboBox<Choice> where() {
        return field(ComboBox.class, "Dónde");
    }

    @Test
    void aRoleIsTakenButNotTheLast() {
        office.screens().accounts().give(admin, mentor.account(), new RoleGrant("ally", AccountOffice.wave(1)));
        account(admin, mentor);
        find(Button.class)
                .withCondition(button -> button.getAriaLabel().equals(Optional.of("Quitar: Aliada · Ola: Ola 1")))
                .single()
                .click();
        click("Quitar");
        assertTrue(test(find(Notification.class).single()).getText().contains("Es el único rol de Marta Núñez."));
    }

    @Test
    void disablingAsksFirst() {
        account(admin, mentor);
        click("Desactivar");
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertTrue(
                office.shelf().accounts().find(mentor.account()).orElseThrow().isActive());
        test(question).confirm();
        assertEquals(
                Account.State.DISABLED,
                office.shelf().accounts().find(mentor.account()).orElseThrow().state());
        click("Activar");
        assertTrue(
                office.shelf().accounts().find(mentor.account()).orElseThrow().isActive());
    }

    @Test
    void ofHerOwnAccountAnAdministratorChangesNothingHere() {
        String page = text(account(admin, admin));
        assertTrue(page.contains("Esta es tu propia cuenta."), page);
        assertFalse(find(Button.class).exists());
    }

    @Test
    void rolesSayInWordsWhatTheyPermit() {
        RolesView view = shown(new RolesView(office.screens(), admin, drafts(admin)));
        String page = text(view);
        for (String part : new String[] {
            "Oficina de país",
            "Invitar a personas, dar y quitar roles, desactivar cuentas",
            "Cuentas y roles",
            "Espera a módulos que están desactivados: kernel.consents.edit",
            "Todo, también lo que traigan módulos futuros."
        }) {
            assertTrue(page.contains(part), part + " is not in " + page);
        }
        assertTrue(find(Button.class).withText("Rol nuevo").exists());
        shown(new RolesView(office.screens(), chile, drafts(chile)));
        assertFalse(find(Button.class).withText("Rol nuevo").exists());
    }

    @Test
    void onesOwnPasswordIsChangedOnOnesOwnPage() {
        shown(new OwnAccountView(office.screens(), mentor));
        test(field(PasswordField.class, "Contraseña actual")).setValue(AccountOffice.PASSWORD);
        test(field(PasswordField.class, "Contraseña nueva")).setValue("marta.nunez.2026");
        click("Cambiar la contraseña");
        assertTrue(field(PasswordField.class, "Contraseña nueva")
                .getErrorMessage()
                .startsWith("La contraseña nueva es de las que se adivinan pronto"));
        test(field(PasswordField.class, "Contraseña nueva")).setValue("otra trama de lana");
        click("Cambiar la contraseña");
        assertEquals(
                "Tu contraseña cambió y tus otras sesiones se cerraron.",
                test(find(Notification.class).single()).getText());
    }

    @Test
    void whoLooksOnAsSomebodyElseFindsNothingToChange() {
        User seen = office.screens().accounts().seeAs(admin, chile.account());
        shown(new OwnAccountView(office.screens(), seen));
        assertFalse(find(Button.class).exists());
        accounts(seen);
        assertFalse(find(Button.class).exists());
        assertEquals(2, test(grid()).size());
    }
}
