// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Puts beside each script and style sheet in a folder its gzip form, for browsers that do not take brotli. */
final class Gzip {
    private Gzip() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(js|css)")).toList()) {
                try (OutputStream gzip = best(Files.newOutputStream(Path.of(file + ".gz")))) {
                    Files.copy(file, gzip);
                }
            }
        }
    }

    private static OutputStream best(OutputStream file) throws IOException {
        return new GZIPOutputStream(file) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }
}
