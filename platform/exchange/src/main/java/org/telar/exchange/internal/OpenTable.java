// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.telar.exchange.Cell;
import org.telar.exchange.End;
import org.telar.exchange.Limits;
import org.telar.exchange.Opening;
import org.telar.exchange.Refusal;
import org.telar.exchange.Row;
import org.telar.exchange.Step;
import org.telar.exchange.Table;

/** A table over the rows of any kind of file: skips blank rows, counts the others, remembers how it ended. */
public final class OpenTable implements Table {
    private final Intake intake;
    private final Spool spool;
    private final RowSource rows;
    private final Row header;
    private Step last;

    private OpenTable(Intake intake, Spool spool, RowSource rows, Row header) {
        this.intake = intake;
        this.spool = spool;
        this.rows = rows;
        this.header = header;
        this.last = header;
    }

    /** Takes the spool over: it is closed with the table, or at once when there is none. */
    public static Opening of(String fileName, Spool spool, Limits limits) throws IOException {
        Intake intake = new Intake(fileName, limits);
        try {
            return open(intake, spool);
        } catch (NotReadable refused) {
            spool.close();
            return new Refusal(refused.reason());
        } catch (IOException | RuntimeException failure) {
            spool.close();
            throw failure;
        }
    }

    private static Table open(Intake intake, Spool spool) throws IOException {
        if (Files.size(spool.file()) > intake.limits().fileBytes()) {
            throw intake.refusal("too-big", intake.limits().fileBytes() >> 20);
        }
        RowSource rows = FileKind.open(spool.file(), intake);
        try {
            Row header = nextWithContent(rows).orElseThrow(() -> intake.refusal("empty"));
            return new OpenTable(intake, spool, rows, header);
        } catch (IOException | RuntimeException failure) {
            rows.close();
            throw failure;
        }
    }

    private static Optional<Row> nextWithContent(RowSource rows) throws IOException {
        Optional<Row> row = rows.next();
        while (row.isPresent() && row.get().cells().stream().allMatch(Cell::isBlank)) {
            row = rows.next();
        }
        return row;
    }

    @Override
    public String fileName() {
        return intake.fileName();
    }

    @Override
    public Row header() {
        return header;
    }

    @Override
    public Step next() {
        if (last instanceof Row) {
            last = read();
        }
        return last;
    }

    private Step read() {
        try {
            Optional<Row> row = nextWithContent(rows);
            if (row.isEmpty()) {
                return new End();
            }
            intake.countRow();
            return row.get();
        } catch (NotReadable refused) {
            return new Refusal(refused.reason());
        } catch (IOException failure) {
            throw new UncheckedIOException("Reading " + spool.file() + " failed", failure);
        }
    }

    @Override
    public double progress() {
        return rows.progress();
    }

    @Override
    public void close() throws IOException {
        try (spool) {
            rows.close();
        }
    }
}
