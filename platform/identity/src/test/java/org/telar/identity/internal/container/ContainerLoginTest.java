// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.jaas.modules.publickey.PublickeyCallback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.telar.identity.internal.Office;
import org.telar.identity.internal.SettableState;

/** Logs in as Karaf's SSH server does: the realm, JAAS, Karaf's proxy and key modules are the real ones. */
class ContainerLoginTest {
    private static final Set<String> ALL_ROLES = Set.of("group", "admin", "manager", "viewer", "systembundles", "ssh");

    @TempDir
    Path etc;

    private final Office office = new Office();
    private final Subject subject = new Subject();
    private ContainerRealm realm;

    @BeforeEach
    void prepare() {
        BundleContext context = context();
        ProxyLoginModule.init(context);
        realm = new ContainerRealm(office.accounts(), context);
        subject.getPrincipals().add(new ClientPrincipal("ssh", "/192.0.2.7:50123"));
    }

    @Test
    void itTakesThePlaceOfKarafsOwnRealm() {
        assertEquals("karaf", realm.getName());
        assertTrue(realm.getRank() > 0);
    }

    @Test
    void anAdministratorGetsInWithTheNameAndAllRoles() throws LoginException {
        login("admin", Office.PASSWORD);
        assertEquals(Set.of("admin"), names(UserPrincipal.class));
        assertEquals(ALL_ROLES, names(RolePrincipal.class));
    }

    @Test
    void afterLoggingOutNothingIsLeft() throws LoginException {
        login("admin", Office.PASSWORD).logout();
        assertEquals(Set.of(), names(UserPrincipal.class));
        assertEquals(Set.of(), names(RolePrincipal.class));
    }

    @ParameterizedTest
    @CsvSource({"admin, wrong", "nobody, hilo rojo y telar", "mentora, hilo rojo y telar", "karaf, karaf", "admin, ''"})
    void nobodyElseGetsIn(String name, String password) {
        assertThrows(LoginException.class, () -> login(name, password));
        assertEquals(Set.of(), names(UserPrincipal.class));
        assertEquals(Set.of(), names(RolePrincipal.class));
    }

    @Test
    void withoutADatabaseNoPasswordLetsIn() {
        office.database().is(SettableState.DOWN);
        office.loseAccounts();
        assertThrows(LoginException.class, () -> login("admin", Office.PASSWORD));
    }

    @Test
    void guessingIsSlowedByWhereTheClientIsWhateverItsPort() throws LoginException {
        for (int port = 50_000; port < 50_003; port++) {
            comeFrom("/192.0.2.7:" + port);
            assertThrows(LoginException.class, () -> login("admin", "wrong"));
        }
        comeFrom("/192.0.2.7:50003");
        assertThrows(LoginException.class, () -> login("admin", Office.PASSWORD));
        comeFrom("/[2001:db8::1]:50004");
        login("admin", Office.PASSWORD);
    }

    @Test
    void theOwnerOfAKeyGetsInInTheRolesOfTheFileAlsoWithoutADatabase() throws Exception {
        office.loseAccounts();
        PublicKey key = key();
        Files.writeString(
                etc.resolve("keys.properties"),
                "telar = " + sshText((RSAPublicKey) key) + ",_g_:all\n_g_\\:all = group,admin,ssh\n");
        login(byKey("telar", key));
        assertEquals(Set.of("telar"), names(UserPrincipal.class));
        assertEquals(Set.of("admin", "ssh"), names(RolePrincipal.class));
        assertThrows(LoginException.class, () -> login(byKey("telar", key())));
        assertThrows(LoginException.class, () -> login(byKey("admin", key)));
    }

    @Test
    void withoutAKeyFileNoKeyLetsIn() {
        assertThrows(LoginException.class, () -> login(byKey("telar", key())));
    }

    @Test
    void aLogInByKeyIsNoAttemptAtThePassword() throws LoginException {
        for (int n = 0; n < 10; n++) {
            assertThrows(LoginException.class, () -> login(byKey("admin", key())));
        }
        login("admin", Office.PASSWORD);
    }

    private void comeFrom(String address) {
        subject.getPrincipals().removeIf(ClientPrincipal.class::isInstance);
        subject.getPrincipals().add(new ClientPrincipal("ssh", address));
    }

    private Set<String> names(Class<? extends Principal> kind) {
        return subject.getPrincipals(kind).stream()
                .map(Principal::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LoginContext login(String name, String password) throws LoginException {
        return login(callbacks -> {
            for (Callback callback : callbacks) {
                switch (callback) {
                    case NameCallback asked -> asked.setName(name);
                    case PasswordCallback asked -> asked.setPassword(password.toCharArray());
                    default -> throw new UnsupportedCallbackException(callback);
                }
            }
        });
    }

    private LoginContext login(CallbackHandler answers) throws LoginException {
        var configuration = new Configuration() {
            @Override
            public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
                return name.equals(realm.getName()) ? realm.getEntries() : new AppConfigurationEntry[0];
            }
        };
        var context = new LoginContext("karaf", subject, answers, configuration);
        context.login();
        return context;
    }

    private static CallbackHandler byKey(String name, PublicKey key) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                switch (callback) {
                    case NameCallback asked -> asked.setName(name);
                    case PublickeyCallback asked -> asked.setPublicKey(key);
                    default -> throw new UnsupportedCallbackException(callback);
                }
            }
        };
    }

    private static PublicKey key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024);
            return generator.generateKeyPair().getPublic();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 4253, section 6.6. */
    private static String sshText(RSAPublicKey key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (byte[] part : new byte[][] {
            "ssh-rsa".getBytes(StandardCharsets.US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray()
        }) {
            out.writeInt(part.length);
            out.write(part);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** A framework with this one bundle, number 7, whose {@code etc} is the test's folder. */
    private BundleContext context() {
        var loader = getClass().getClassLoader();
        Bundle bundle = (Bundle) Proxy.newProxyInstance(
                loader, new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundleId" -> 7L;
                    case "loadClass" -> loader.loadClass((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return (BundleContext) Proxy.newProxyInstance(
                loader, new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundle" -> bundle;
                    case "getProperty" -> etc.toString();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
