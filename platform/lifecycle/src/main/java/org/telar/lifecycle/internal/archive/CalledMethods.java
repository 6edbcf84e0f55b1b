// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The methods that a class file names, as its constant pool has them (JVMS 4.4). */
record CalledMethods(byte[] classFile) {
    private static final Map<String, Set<String>> ENDING = Map.of(
            "java/lang/System", Set.of("exit"),
            "java/lang/Runtime", Set.of("exit", "halt"));

    /** @throws Refused when it is no class file */
    boolean endTheProcess() throws Refused {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            String[] words = new String[count];
            int[] first = new int[count];
            int[] second = new int[count];
            int[] tags = new int[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readUnsignedByte();
                switch (tags[i]) {
                    case 1 -> words[i] = in.readUTF();
                    case 3, 4 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                    case 9, 10, 11, 12, 17, 18 -> {
                        first[i] = in.readUnsignedShort();
                        second[i] = in.readUnsignedShort();
                    }
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException("constant " + tags[i]);
                }
            }
            for (int i = 1; i < count; i++) {
                if (tags[i] == 10
                        && ENDING.getOrDefault(words[first[first[i]]], Set.of()).contains(words[first[second[i]]])) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            throw new Refused("lifecycle.archive.class-unreadable", String.valueOf(e.getMessage()));
        }
    }
}
