// SPDX-License-Identifier: Apache-2.0
package org.telar.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;

/**
 * The shell of a running container, as anyone with an SSH client meets it: one sign-in, one command, after which the
 * container ends the session.
 */
public final class ContainerShell implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final ClientSession session;

    private ContainerShell(Installation running, String name) {
        client.setServerKeyVerifier((session, address, key) -> true);
        client.start();
        try {
            session = client.connect(name, "127.0.0.1", Integer.parseInt(running.state("ssh-port")))
                    .verify(PATIENCE)
                    .getSession();
        } catch (IOException e) {
            client.stop();
            throw new UncheckedIOException("The container's shell does not answer", e);
        }
    }

    /** Signed in as the administrator of an installation with the usual password. */
    public static ContainerShell of(Installation running) {
        ContainerShell shell = new ContainerShell(running, "admin");
        shell.session.addPasswordIdentity(Installation.PASSWORD);
        if (!shell.isLetIn()) {
            shell.close();
            throw new IllegalStateException("The container's shell does not let the administrator in");
        }
        return shell;
    }

    public static boolean letsIn(Installation running, String name, String password) {
        try (ContainerShell shell = new ContainerShell(running, name)) {
            shell.session.addPasswordIdentity(password);
            return shell.isLetIn();
        }
    }

    public static boolean letsIn(Installation running, String name, KeyPair key) {
        try (ContainerShell shell = new ContainerShell(running, name)) {
            shell.session.addPublicKeyIdentity(key);
            return shell.isLetIn();
        }
    }

    private boolean isLetIn() {
        try {
            return session.auth().verify(PATIENCE).isSuccess();
        } catch (SshException refused) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a command and waits for its end.
     *
     * @return what it said
     * @throws UncheckedIOException when the command fails
     */
    public String run(String command) {
        try {
            return session.executeRemoteCommand(command);
        } catch (IOException e) {
            throw new UncheckedIOException(command + " failed", e);
        }
    }

    @Override
    public void close() {
        session.close(true);
        client.stop();
    }
}
