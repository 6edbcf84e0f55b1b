// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code console}: runs commands in the shell of the running container by Karaf's own SSH client, whose exit code, that
 * of the last command, becomes the exit code of this process.
 */
record ContainerShell(Distribution distribution, Home home, State state) {
    private static final List<String> CLIENT = List.of(
            "system/org/apache/karaf/org.apache.karaf.client",
            "system/org/apache/sshd",
            "system/org/fusesource/jansi",
            "system/org/jline");
    private static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLIS = 5000;
    private static final String MAIN = "org.apache.karaf.client.Main";

    /** Never returns normally: the client ends the process. */
    void run(List<String> command) throws IOException, Refusal {
        requireOpen();
        System.setProperty("karaf.etc", home.etc().toString());
        System.setProperty("org.apache.karaf.shell.sshPort", Integer.toString(state.sshPort()));
        System.setProperty("org.jline.terminal.type", "dumb");
        // in batch mode the client reads the commands from standard input and keeps the channel open until they end
        System.setIn(input(command));
        String[] options = {
            "-b",
            "-a",
            Integer.toString(state.sshPort()),
            "-h",
            "127.0.0.1",
            "-u",
            ConsoleKey.USER,
            "-k",
            home.consoleKey().toString()
        };
        List<URL> jars = new ArrayList<>();
        for (Path jar : distribution.jars(CLIENT.toArray(String[]::new))) {
            jars.add(jar.toUri().toURL());
        }
        try (URLClassLoader client =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(client);
            client.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) options);
        } catch (ReflectiveOperationException e) {
            throw new IOException("Karaf's client in " + distribution.folder() + " cannot be used", cause(e));
        }
    }

    /** The client's own words for a closed port say nothing. */
    private void requireOpen() throws Refusal {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, state.sshPort()), CONNECT_MILLIS);
        } catch (IOException e) {
            throw new Refusal(Refusal.FAILED, "launcher.console.closed", state.sshPort());
        }
    }

    /** The words of the command line; without any, what comes from standard input. */
    private static InputStream input(List<String> command) {
        return command.isEmpty()
                ? System.in
                : new ByteArrayInputStream(String.join(" ", command).getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable cause(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException target && target.getCause() != null ? target.getCause() : e;
    }
}
