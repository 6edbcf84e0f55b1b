// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.exchange.Row;
import org.telar.exchange.internal.Intake;
import org.telar.exchange.internal.NotReadable;
import org.telar.exchange.internal.RowSource;

/** The rows of a CSV file. */
public final class CsvRows implements RowSource {
    private static final int SAMPLE = 1 << 16;

    /** The line with which some programs tell a spreadsheet program the delimiter; it is no row. */
    private static final Pattern DELIMITER_LINE = Pattern.compile("(?i)\"?sep=([,;\t])\"?(\r\n|\r|\n)");

    private static final Pattern MARKUP = Pattern.compile("\\s*(<[!?/a-zA-Z]|MIME-Version:)");

    private final Intake intake;
    private final CountingStream bytes;
    private final long size;
    private final CloseableIterator<Row> rows;
    private int lastNumber;

    private CsvRows(Intake intake, CountingStream bytes, long size, CloseableIterator<Row> rows) {
        this.intake = intake;
        this.bytes = bytes;
        this.size = size;
        this.rows = rows;
    }

    public static RowSource open(Path file, Intake intake) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, intake);
        String sample = sample(file, encoding);
        if (MARKUP.matcher(sample).lookingAt()) {
            throw intake.refusal("web-page");
        }
        Matcher told = DELIMITER_LINE.matcher(sample);
        boolean isTold = told.lookingAt();
        char delimiter = isTold ? told.group(1).charAt(0) : Delimiter.in(sample);
        CountingStream bytes = new CountingStream(Files.newInputStream(file));
        try {
            Reader text = encoding.reader(bytes);
            text.skip(isTold ? told.end() : 0);
            return new CsvRows(intake, bytes, Files.size(file), rows(text, delimiter, intake));
        } catch (IOException | RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    private static CloseableIterator<Row> rows(Reader text, char delimiter, Intake intake) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(SAMPLE, 4 * intake.limits().cellCharacters()))
                .build(new RowBuilder(intake), text)
                .iterator();
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        try (Reader text = encoding.reader(Files.newInputStream(file))) {
            char[] sample = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
                length += read;
            }
            return new String(sample, 0, length);
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            lastNumber = row.number();
            return Optional.of(row);
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof UncheckedIOException refused
                    && refused.getCause() instanceof NotReadable reason) {
                throw reason;
            }
            throw intake.refusal("quotes", lastNumber + 1, intake.limits().cellCharacters());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class CountingStream extends FilterInputStream {
        private volatile long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count = count + Math.max(read, 0);
            return read;
        }
    }
}
