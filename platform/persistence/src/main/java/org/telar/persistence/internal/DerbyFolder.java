// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * The folder of a database on the disk. Derby refuses one whose making was cut short, for ever; so a database is made beside
 * its place, and put there when it is whole.
 */
record DerbyFolder(Path place) {
    /** Makes a database in a folder that is not there yet, and lets go of it. */
    interface Maker {
        void make(Path folder) throws SQLException;
    }

    /** @throws SQLException also when the disk does not take it */
    void makeWhenMissing(Maker maker) throws SQLException {
        if (Files.exists(place)) {
            return;
        }
        var beside = place.resolveSibling(place.getFileName() + ".new");
        try {
            remove(beside);
            maker.make(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SQLException("A database cannot be made in " + place + ": " + e, e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (var file : inside(folder)) {
                Files.delete(file);
            }
        }
    }

    /** The folder and all in it, each after what is in it. */
    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
