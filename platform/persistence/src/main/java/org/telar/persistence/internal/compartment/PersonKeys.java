// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.compartment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telar.persistence.internal.KeyFile;

/**
 * The keys of people, outside of the database. {@code protected.key} has the key that wraps all others, the newest first; {@code people/12/12345} those of
 * person 12345, the newest first. All nodes need the same folder. Safe for many threads and nodes: whoever writes holds {@code protected.lock}.
 */
final class PersonKeys {
    private static final int IN_A_FOLDER = 1_000;

    private final Path folder;
    private final KeyFile wrapping;
    private final ReentrantLock threads = new ReentrantLock();

    /** @param folder {@code keys} of the home */
    PersonKeys(Path folder) {
        this.folder = folder;
        wrapping = new KeyFile(folder.resolve("protected.key"));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private <T> T attempt(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of protected facts in " + folder + " cannot be read or made", e);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private <T> T alone(Work<T> work) {
        threads.lock();
        try {
            return attempt(() -> {
                Files.createDirectories(folder);
                try (var lock = FileChannel.open(
                                folder.resolve("protected.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = lock.lock()) {
                    return work.done();
                }
            });
        } finally {
            threads.unlock();
        }
    }

    private List<Secret> wrapping() throws IOException {
        return wrapping.orMade(() -> text(Secret.random()))
                .lines()
                .map(line -> Secret.of(Base64.getDecoder().decode(line)))
                .toList();
    }

    private static String text(Secret secret) {
        return Base64.getEncoder().encodeToString(secret.bytes());
    }

    private Path people() {
        return folder.resolve("people");
    }

    private KeyFile file(long person) {
        return new KeyFile(people().resolve(Long.toString(person / IN_A_FOLDER)).resolve(Long.toString(person)));
    }

    /** The keys that she has had, the newest first; none when she was erased or there never was one. */
    List<Secret> of(long person) {
        return attempt(() -> {
            var file = file(person);
            return Files.exists(file.file()) ? unwrapped(person, file.read()) : List.of();
        });
    }

    private List<Secret> unwrapped(long person, String lines) throws IOException {
        var known = wrapping();
        return lines.lines().map(line -> unwrapped(person, line, known)).toList();
    }

    private Secret unwrapped(long person, String line, List<Secret> known) {
        return known.stream()
                .flatMap(key -> key.open(line, place(person)).stream())
                .findFirst()
                .map(Secret::of)
                .orElseThrow(() -> new IllegalStateException(
                        "The key of person " + person + " was wrapped by another key than those in " + wrapping.file()
                                + ": bring back the file that belongs to this database"));
    }

    private static String place(long person) {
        return "person " + person;
    }

    private String wrapped(long person, List<Secret> keys) throws IOException {
        var with = wrapping().getFirst();
        return keys.stream().map(key -> with.seal(key.bytes(), place(person))).collect(Collectors.joining("\n"));
    }

    /** Her newest key; made when there is none. */
    Secret newest(long person) {
        var hers = of(person);
        return hers.isEmpty() ? alone(() -> made(person)) : hers.getFirst();
    }

    private Secret made(long person) throws IOException {
        var hers = of(person);
        if (!hers.isEmpty()) {
            return hers.getFirst();
        }
        var fresh = Secret.random();
        file(person).replace(wrapped(person, List.of(fresh)));
        return fresh;
    }

    /** From now on a new one wraps; what others have wrapped can still be opened until {@link #forgetEarlierWrapping}. */
    void changeWrapping() {
        alone(() -> {
            wrapping.replace(Stream.concat(Stream.of(Secret.random()), wrapping().stream())
                    .map(PersonKeys::text)
                    .collect(Collectors.joining("\n")));
            return true;
        });
    }

    /** Makes her a new key before the others, and wraps all of them by the newest. */
    void change(long person) {
        alone(() -> {
            var keys = new ArrayList<>(List.of(Secret.random()));
            keys.addAll(of(person));
            file(person).replace(wrapped(person, keys));
            return true;
        });
    }

    /** What none of the keys needs any more. Those that were made since are wrapped by the newest. */
    void forgetEarlierWrapping() {
        alone(() -> {
            wrapping.replace(text(wrapping().getFirst()));
            return true;
        });
    }

    Set<Long> everybody() {
        return this.<Set<Long>>attempt(() -> {
            if (Files.notExists(people())) {
                return Set.of();
            }
            try (var files = Files.walk(people())) {
                return files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        });
    }

    /** For good: what her keys have sealed can be read nowhere any more. */
    void erase(Set<Long> people) {
        alone(() -> {
            for (long person : people) {
                Files.deleteIfExists(file(person).file());
            }
            return true;
        });
    }
}
