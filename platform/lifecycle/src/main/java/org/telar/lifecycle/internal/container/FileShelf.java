// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.telar.lifecycle.internal.engine.Overtaken;
import org.telar.lifecycle.internal.engine.WishShelf;
import org.telar.lifecycle.internal.engine.Wishes;

/** The wishes of an installation that is one node, in a file of its home. */
public record FileShelf(Path file) implements WishShelf {
    @Override
    public Wishes read() {
        try {
            return Files.exists(file) ? Wishes.read(Files.readString(file)) : Wishes.none();
        } catch (IOException e) {
            throw new UncheckedIOException("What is wished of the modules cannot be read from " + file, e);
        }
    }

    @Override
    public void put(Wishes next) throws Overtaken {
        if (read().generation() != next.generation() - 1) {
            throw new Overtaken(next.generation() - 1);
        }
        try {
            new DurableFile(file).write(next.write().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("What is wished of the modules cannot be written to " + file, e);
        }
    }
}
