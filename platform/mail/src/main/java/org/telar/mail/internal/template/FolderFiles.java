// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Templates that the office has written in place of those of the bundles; the folder need not exist. */
public record FolderFiles(Path folder) implements TemplateFiles {
    @Override
    public Optional<String> read(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Mail template " + path + " cannot be read; it must be UTF-8", e);
        }
    }
}
