// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.telar.exchange.internal.Intake;

/** The parts of a workbook's ZIP package, unpacked under the limits. */
final class Parts implements Closeable {
    private static final int MOST_PARTS = 10_000;

    private final Intake intake;
    private final ZipFile zip;
    private long inflated;

    private Parts(Intake intake, ZipFile zip) {
        this.intake = intake;
        this.zip = zip;
    }

    static Parts open(Path file, Intake intake) throws IOException {
        try {
            Parts parts = new Parts(intake, new ZipFile(file.toFile()));
            if (parts.zip.size() > MOST_PARTS) {
                parts.close();
                throw intake.refusal("bomb");
            }
            return parts;
        } catch (ZipException | EOFException damaged) {
            throw intake.refusal("damaged");
        }
    }

    boolean has(String name) {
        return entry(name).isPresent();
    }

    /** Part names are compared without regard to case, as Open Packaging Conventions say. */
    private Optional<ZipEntry> entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().equalsIgnoreCase(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    Optional<PartStream> part(String name) throws IOException {
        Optional<ZipEntry> entry = entry(name);
        return entry.isEmpty() ? Optional.empty() : Optional.of(stream(entry.get()));
    }

    PartStream required(String name) throws IOException {
        return stream(entry(name).orElseThrow(() -> intake.refusal("damaged")));
    }

    /** What swells too much by its own word is not begun. */
    private PartStream stream(ZipEntry entry) throws IOException {
        if (swells(entry.getSize(), entry.getCompressedSize())) {
            throw intake.refusal("bomb");
        }
        try {
            InputStream content = zip.getInputStream(entry);
            return new PartStream(content, entry, this);
        } catch (ZipException | EOFException damaged) {
            throw intake.refusal("damaged");
        }
    }

    Intake intake() {
        return intake;
    }

    /** More bytes came out of a part: {@code part} of it so far, from {@code packed} bytes in the file. */
    void countInflated(int bytes, long part, long packed) throws IOException {
        inflated += bytes;
        if (swells(part, packed) || inflated > intake.limits().inflatedBytes()) {
            throw intake.refusal("bomb");
        }
    }

    private boolean swells(long unpacked, long packed) {
        return unpacked > 1 << 20 && unpacked / intake.limits().inflationRatio() > packed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
