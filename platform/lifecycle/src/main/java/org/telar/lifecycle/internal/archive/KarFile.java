// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A zip file that can be written in one way only: entries in the order of their names, stored and not deflated (the jars in
 * it are), all of the same moment, no comments, no extra fields. What is read is written again and compared, so there is no
 * byte in an archive that can be altered unnoticed, nothing that two readers could understand differently, and nothing
 * that unpacks to more than it is. Any tool can read such a file.
 */
public record KarFile(SortedMap<String, byte[]> entries) {
    /** An archive, and all that is in it, has at most 64 MiB. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_ENTRIES = 1000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*(/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*");
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final short STORED_VERSION = 10;
    /** 1 January 1980, the first day that zip files know. */
    private static final short FIRST_DAY = 33;

    public KarFile {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        entries.keySet().forEach(name -> {
            if (!isSafe(name)) {
                throw new IllegalArgumentException("'" + name + "' cannot be the name of an entry");
            }
        });
    }

    private static boolean isSafe(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** @throws Refused when these bytes are not exactly what {@link #bytes()} gives for their content */
    public static KarFile read(byte[] archive) throws Refused {
        if (archive.length > MOST_BYTES) {
            throw new Refused("lifecycle.archive.too-large", archive.length, MOST_BYTES);
        }
        SortedMap<String, byte[]> entries = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= LOCAL_SIZE && in.getInt(in.position()) == LOCAL) {
            readEntry(in, entries);
            if (entries.size() > MOST_ENTRIES) {
                throw new Refused("lifecycle.archive.too-many", MOST_ENTRIES);
            }
        }
        if (entries.isEmpty()) {
            throw new Refused("lifecycle.archive.no-zip");
        }
        KarFile read = new KarFile(entries);
        if (!Arrays.equals(read.bytes(), archive)) {
            throw new Refused("lifecycle.archive.not-exact");
        }
        return read;
    }

    private static void readEntry(ByteBuffer in, SortedMap<String, byte[]> entries) throws Refused {
        int begin = in.position();
        int size = in.getInt(begin + 22);
        int nameLength = Short.toUnsignedInt(in.getShort(begin + 26));
        int left = in.remaining() - LOCAL_SIZE;
        if (nameLength > left || size < 0 || size > left - nameLength) {
            throw new Refused("lifecycle.archive.not-exact");
        }
        byte[] name = new byte[nameLength];
        in.position(begin + LOCAL_SIZE).get(name);
        String path = new String(name, StandardCharsets.UTF_8);
        if (!isSafe(path)) {
            throw new Refused("lifecycle.archive.path", path.replaceAll("\\p{Cntrl}", "?"));
        }
        byte[] content = new byte[size];
        in.get(content);
        if (entries.put(path, content) != null) {
            throw new Refused("lifecycle.archive.twice", path);
        }
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        entries.forEach((name, content) -> {
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            int offset = out.size();
            out.writeBytes(head(LOCAL, LOCAL_SIZE, path, content).array());
            out.writeBytes(path);
            out.writeBytes(content);
            directory.writeBytes(head(CENTRAL, CENTRAL_SIZE, path, content)
                    .putInt(CENTRAL_SIZE - 4, offset)
                    .array());
            directory.writeBytes(path);
        });
        int begin = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(buffer(END_SIZE)
                .putInt(0, END)
                .putShort(8, (short) entries.size())
                .putShort(10, (short) entries.size())
                .putInt(12, directory.size())
                .putInt(16, begin)
                .array());
        return out.toByteArray();
    }

    /** The central head has one field more, after the signature, and room for more behind. */
    private static ByteBuffer head(int signature, int size, byte[] path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer head = buffer(size).putInt(signature).putShort(STORED_VERSION);
        if (signature == CENTRAL) {
            head.putShort(STORED_VERSION);
        }
        return head.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_DAY)
                .putInt((int) sum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) path.length);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
