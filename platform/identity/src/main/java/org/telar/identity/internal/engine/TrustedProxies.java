// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The proxies that are believed when they say whom they pass on, in {@code X-Forwarded-For}: what stands there is believed
 * as far as trusted proxies wrote it, from the last one backwards, as anybody can send such a header.
 */
public final class TrustedProxies {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /** @param bits that all addresses of the network begin with */
    private record Network(byte[] address, int bits) {
        static Network parse(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = bytes(parts[0]);
            int longest = address.length * Byte.SIZE;
            int bits = parts.length == 1 || address.length == 0 ? longest : Integer.parseInt(parts[1]);
            if (address.length == 0 || bits < 0 || bits > longest) {
                throw new IllegalArgumentException("not an address or a network");
            }
            return new Network(address, bits);
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param words addresses such as {@code 127.0.0.1} and networks such as {@code 10.0.0.0/8}, with blanks or commas
     *     between them; none for nobody
     * @throws IllegalArgumentException when one is neither
     */
    public static TrustedProxies of(String words) {
        return new TrustedProxies(Arrays.stream(words.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    private static Network network(String word) {
        try {
            return Network.parse(word);
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException(
                    "'" + word + "' is not the address of a proxy: write one like 127.0.0.1 or 10.0.0.0/8", problem);
        }
    }

    /**
     * Who really asks.
     *
     * @param peer the address at the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, in their order
     */
    public String visitor(String peer, List<String> forwarded) {
        List<String> hops = forwarded.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        String visitor = peer;
        for (int hop = hops.size() - 1; hop >= 0 && trusts(visitor); hop--) {
            if (bytes(hops.get(hop)).length == 0) {
                return visitor;
            }
            visitor = hops.get(hop);
        }
        return visitor;
    }

    public boolean trusts(String address) {
        byte[] bytes = bytes(address);
        return networks.stream().anyMatch(network -> network.contains(bytes));
    }

    /** None when it is not an address written with digits: no name server is ever asked. */
    private static byte[] bytes(String address) {
        String plain = address.replaceAll("^\\[|]$", "");
        if (!LITERAL.matcher(plain).matches()) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(plain).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }
}
