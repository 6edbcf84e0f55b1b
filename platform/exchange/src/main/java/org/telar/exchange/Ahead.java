// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Rows that a thread of their own reads and prepares, some {@value #ROWS} at a time and {@value #PARTS} times as many ahead of
 * who takes them, so that a file is read while a database writes. Begins at once; one thread takes. Closing ends the reading.
 */
public final class Ahead<T> implements AutoCloseable {
    private static final int ROWS = 500;
    private static final int PARTS = 20;

    private sealed interface Part<T> {
        record Rows<T>(List<T> rows) implements Part<T> {}

        record Broken<T>(Throwable cause) implements Part<T> {}
    }

    private final BlockingQueue<Part<T>> parts = new ArrayBlockingQueue<>(PARTS);
    private final Thread reader;

    /** @param list iterated once, on the other thread */
    public <S> Ahead(Iterable<S> list, Function<S, T> prepare) {
        reader = Thread.ofVirtual().name("telar-ahead").start(() -> read(list, prepare));
    }

    private <S> void read(Iterable<S> list, Function<S, T> prepare) {
        try {
            try {
                Iterator<S> rows = list.iterator();
                List<T> part = part(rows, prepare);
                while (!part.isEmpty()) {
                    parts.put(new Part.Rows<>(part));
                    part = part(rows, prepare);
                }
                parts.put(new Part.Rows<>(part));
            } catch (RuntimeException | Error cause) {
                parts.put(new Part.Broken<>(cause));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody takes any more
        }
    }

    private static <S, T> List<T> part(Iterator<S> rows, Function<S, T> prepare) {
        List<T> part = new ArrayList<>(ROWS);
        while (part.size() < ROWS && rows.hasNext()) {
            part.add(prepare.apply(rows.next()));
        }
        return part;
    }

    /**
     * The next rows, none at the end. What reading or preparing them threw comes out as it is.
     *
     * @throws CancellationException when this thread is interrupted
     */
    public List<T> next() {
        try {
            return switch (parts.take()) {
                case Part.Rows<T> part -> part.rows();
                case Part.Broken<T> broken -> throw raised(broken.cause());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static RuntimeException raised(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    /** Waits until the other thread is done with the list. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
