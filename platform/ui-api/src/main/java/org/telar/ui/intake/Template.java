// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.intake;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.telar.exchange.TableWriter;
import org.telar.exchange.Title;

/** An empty workbook with the right titles, to be filled in. */
final class Template {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Template() {}

    static DownloadHandler of(String name, List<String> titles) {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TableWriter.xlsx(
                            bytes,
                            name,
                            titles.stream()
                                    .map(title -> new Title(title, Title.Kind.TEXT))
                                    .toList())
                    .close();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()), name + ".xlsx", XLSX, bytes.size());
        });
    }
}
