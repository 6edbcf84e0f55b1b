// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.telar.itest.Installation;

/** The container's shell, as anyone with an SSH client meets it. */
final class ContainerShell implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final int port;

    ContainerShell(Installation running) {
        port = Integer.parseInt(running.state("ssh-port"));
        client.start();
    }

    boolean letsIn(String name, String password) throws IOException {
        try (ClientSession session = open(name)) {
            session.addPasswordIdentity(password);
            return accepts(session);
        }
    }

    boolean letsInWithANewKey(String name) throws IOException, NoSuchAlgorithmException {
        KeyPair stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        try (ClientSession session = open(name)) {
            session.addPublicKeyIdentity(stranger);
            return accepts(session);
        }
    }

    private ClientSession open(String name) throws IOException {
        return client.connect(name, "127.0.0.1", port).verify(PATIENCE).getSession();
    }

    private static boolean accepts(ClientSession session) throws IOException {
        try {
            return session.auth().verify(PATIENCE).isSuccess();
        } catch (SshException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
