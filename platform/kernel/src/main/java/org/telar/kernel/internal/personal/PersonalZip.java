// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.personal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.telar.api.ClassPathTexts;
import org.telar.api.Texts;
import org.telar.exchange.Cell;
import org.telar.exchange.CsvFormat;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;
import org.telar.persistence.PersonalRecords.Holding;

/**
 * Everything about one person as a file for her: a page to read, and each table as CSV for programs. The page says what is not in it.
 *
 * @param opened whether protected facts are
 */
record PersonalZip(List<Holding> holdings, boolean opened) {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.ENGLISH);

    PersonalZip {
        holdings = List.copyOf(holdings);
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("index.html"));
        zip.write(page().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        for (Holding holding : holdings) {
            zip.putNextEntry(new ZipEntry(file(holding)));
            csv(holding, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String file(Holding holding) {
        return holding.table().table().toLowerCase(Locale.ROOT) + ".csv";
    }

    private static void csv(Holding holding, OutputStream zip) throws IOException {
        List<Title> titles = holding.columns().stream()
                .map(column -> new Title(column, Title.Kind.TEXT))
                .toList();
        try (TableWriter table = TableWriter.csv(new StaysOpen(zip), CsvFormat.STANDARD, titles)) {
            for (List<@Nullable Object> row : holding.rows()) {
                table.write(row.stream()
                        .<Cell>map(value -> value == null ? Cell.EMPTY : new Cell.Text(text(value)))
                        .toList());
            }
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }

    private String page() {
        Texts texts = new ClassPathTexts(PersonalZip.class);
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\
                table{border-collapse:collapse;margin:0 0 1.5rem;width:100%}\
                th,td{text-align:left;vertical-align:top;padding:.2rem .6rem;border-bottom:1px solid #ccc}\
                th{width:14rem;font-weight:normal;color:#555}td{overflow-wrap:anywhere}</style>
                """);
        page.append("<title>")
                .append(escaped(texts.text(LANGUAGES.getFirst(), "kernel.personal.file.title")))
                .append("</title></head><body>\n");
        for (Locale language : LANGUAGES) {
            page.append("<section lang=\"")
                    .append(language)
                    .append("\"><h1>")
                    .append(escaped(texts.text(language, "kernel.personal.file.title")))
                    .append("</h1><p>")
                    .append(escaped(texts.text(language, "kernel.personal.file.explain", holdings.size())))
                    .append("</p><p>")
                    .append(escaped(texts.text(language, "kernel.personal.file.without")));
            if (!opened) {
                page.append(' ').append(escaped(texts.text(language, "kernel.personal.file.without-protected")));
            }
            page.append("</p></section>\n");
        }
        holdings.forEach(holding -> append(page, holding));
        return page.append("</body></html>\n").toString();
    }

    /** Empty columns are left out: they are in the CSV. */
    private static void append(StringBuilder page, Holding holding) {
        page.append("<h2>")
                .append(escaped(words(holding.table().table())))
                .append(" <a href=\"")
                .append(file(holding))
                .append("\">CSV</a></h2>\n");
        for (List<@Nullable Object> row : holding.rows()) {
            page.append("<table>\n");
            for (int i = 0; i < row.size(); i++) {
                String value = text(row.get(i));
                if (!value.isBlank()) {
                    page.append("<tr><th scope=\"row\">")
                            .append(escaped(words(holding.columns().get(i))))
                            .append("</th><td>")
                            .append(escaped(value))
                            .append("</td></tr>\n");
                }
            }
            page.append("</table>\n");
        }
    }

    /** {@code KERNEL_PERSON} as people read it. */
    static String words(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The zip goes on after a table. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
