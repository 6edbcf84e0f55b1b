// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder of a database on the disk. Derby refuses one whose making was cut short, for ever; so a database is made beside
 * its place, and put there when it is whole. Of several processes that do so at once the first one's stays.
 *
 * @param place an absolute path
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
        try {
            make(maker);
        } catch (SQLException | IOException e) {
            if (!Files.exists(place)) {
                throw e instanceof SQLException refused
                        ? refused
                        : new SQLException("A database cannot be made in " + place + ": " + e, e);
            }
        }
    }

    private void make(Maker maker) throws SQLException, IOException {
        Files.createDirectories(place.getParent());
        var beside = Files.createTempDirectory(place.getParent(), beginning());
        try {
            var whole = beside.resolve(place.getFileName());
            maker.make(whole);
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
            try (var parent = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        } finally {
            remove(beside);
        }
        removeUnfinished();
    }

    private String beginning() {
        return "." + place.getFileName() + "-";
    }

    /** What others left who were cut short, or are not needed any more. */
    private void removeUnfinished() throws IOException {
        var name = Pattern.compile(Pattern.quote(beginning()) + "\\d+");
        try (var siblings = Files.list(place.getParent())) {
            for (var sibling : siblings.toList()) {
                if (name.matcher(sibling.getFileName().toString()).matches()) {
                    remove(sibling);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        for (var file : inside(folder)) {
            Files.deleteIfExists(file);
        }
    }

    /** The folder and all in it, each after what is in it. */
    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
