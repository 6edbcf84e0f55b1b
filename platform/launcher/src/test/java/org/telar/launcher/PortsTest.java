// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "65536", "80 81", "8181x", "1e3", "99999999999"})
    void refusesWhatIsNoPort(String given) {
        Refusal refusal = assertThrows(Refusal.class, () -> Ports.number(given));
        assertEquals("launcher.port.wrong", refusal.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "no.such.host.invalid"})
    void refusesAnAddressThatIsNotOfThisMachine(String host) {
        Refusal refusal = assertThrows(Refusal.class, () -> Ports.requireFree(host, 18_181));
        assertEquals("launcher.host", refusal.key());
    }

    @Test
    void theShellGetsAPortTenThousandAboveAndTheNextWhenThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int http = taken.getLocalPort() > 11_024 ? taken.getLocalPort() - 10_000 : taken.getLocalPort() + 10_000;
            assertNotEquals(taken.getLocalPort(), Ports.forShell(http));
        }
    }

    @Test
    void theShellGetsAPortAlsoForTheHighestOfTheWebInterface() throws Refusal {
        int port = Ports.forShell(65_535);
        assertEquals(true, port >= 55_535 && port <= 65_535, "port " + port);
    }
}
