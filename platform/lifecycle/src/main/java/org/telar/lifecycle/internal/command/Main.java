// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Locale;
import java.util.Optional;
import org.telar.api.ClassPathTexts;
import org.telar.api.Texts;
import org.telar.lifecycle.internal.archive.DeveloperKey;
import org.telar.lifecycle.internal.archive.ModuleArchive;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.archive.Signer;
import org.telar.lifecycle.internal.engine.Release;

/** {@code telar sign-module}: makes the signed archive of a module, with the developer's own key. Needs no container. */
public final class Main {
    private static final int ARGUMENTS = 4;
    private static final int NOT_POSSIBLE = 2;

    private final Texts texts = new ClassPathTexts(Main.class);
    private final Locale language = Locale.getDefault();
    private final PrintStream out;

    Main(PrintStream out) {
        this.out = out;
    }

    /** @param arguments the bundle, the text of its licence, the file with the key, the archive to write */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("Wanted are bundle, licence, key and archive");
        }
        boolean done = new Main(System.out)
                .sign(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        System.out.flush();
        Runtime.getRuntime().exit(done ? 0 : NOT_POSSIBLE);
    }

    boolean sign(Path jar, Path licence, Path keyFile, Path archive) throws IOException {
        boolean first = !Files.exists(keyFile);
        KeyPair key = new DeveloperKey(keyFile).ensure();
        try {
            byte[] made = new Signer(Optional.of(key)).archive(Files.readAllBytes(jar), Files.readString(licence));
            Release release = ModuleArchive.read(made).release();
            Files.write(archive, made);
            if (first) {
                out.println(texts.text(language, "lifecycle.sign.key-made", keyFile.toString()));
            }
            out.println(texts.text(language, "lifecycle.sign.done", release.toString(), archive.toString()));
            out.println(texts.text(language, "lifecycle.sign.trust"));
            out.print(DeveloperKey.trustFile(key, release.module().name()));
            return true;
        } catch (Refused e) {
            out.println(texts.text(language, e.reason()));
            return false;
        }
    }
}
