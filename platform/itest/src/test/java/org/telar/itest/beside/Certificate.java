// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.telar.itest.Command;

/** A certificate for 127.0.0.1 that nobody signed, with its key, in one file that also serves those who trust it. */
record Certificate(Path file) {
    static final String PASSWORD = "telar-tests";

    static Certificate in(Path folder) {
        Path file = folder.resolve("mail-server.p12");
        Command.of(
                        List.of(
                                System.getProperty("java.home") + "/bin/keytool",
                                "-genkeypair",
                                "-keystore",
                                file.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-alias",
                                "server",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=127.0.0.1",
                                "-ext",
                                "SAN=ip:127.0.0.1"),
                        Map.of())
                .await(Duration.ofMinutes(1))
                .orThrow();
        return new Certificate(file);
    }

    /** What a JVM needs to trust it. */
    String javaOptions() {
        return "-Djavax.net.ssl.trustStore=" + file + " -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
    }

    SSLContext forServer() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
