// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses as far as they tell one household or office from another. */
final class NetworkAddress {
    private static final int SUBNET_BYTES = 8;

    private NetworkAddress() {}

    /**
     * Of an IPv6 address its first 64 bits, because one client is given all the rest; anything else as it is.
     */
    static String prefix(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // with a colon in it this never asks a name server
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBNET_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
