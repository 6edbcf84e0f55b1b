// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telar.api.AccessDenied;
import org.telar.api.User;
import org.telar.exchange.dataset.Presentation;
import org.telar.exchange.dataset.Region;

@ViewPackages(packages = "org.telar.ui.nothing")
class ExportTest extends BrowserlessTest {
    private static final int BOOKS = 2000;

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf(BOOKS);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream() {
        @Override
        public void close() {
            closed = true;
        }
    };
    private boolean closed;

    private Export export(User user) {
        Region chile = new Region(ZoneId.of("America/Santiago"), "CL");
        return new Export(shelf, user, new Presentation((language, key, values) -> key, Locale.of("es"), chile));
    }

    private void download(DownloadHandler handler) throws IOException {
        VaadinResponse response = (VaadinResponse) Proxy.newProxyInstance(
                VaadinResponse.class.getClassLoader(),
                new Class<?>[] {VaadinResponse.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "getOutputStream" -> sent;
                    case "containsHeader" -> false;
                    default -> null;
                });
        handler.handleDownloadRequest(new DownloadEvent(
                VaadinRequest.getCurrent(),
                response,
                VaadinSession.getCurrent(),
                UI.getCurrent().getElement()));
    }

    @Test
    void allRowsAreTakenAway() throws IOException {
        download(export(Shelf.READER).asCsv());
        assertEquals(BOOKS + 1, sent.toString(StandardCharsets.UTF_8).lines().count());
        sent.reset();
        download(export(Shelf.READER).asXlsx());
        assertDoesNotThrow(this::unpack);
    }

    /** Were it completed, nobody would see that rows are missing. */
    @Test
    void whatFailsHalfWayIsNotCompleted() {
        shelf.lost = "1500";
        assertThrows(
                IllegalStateException.class, () -> download(export(Shelf.READER).asCsv()));
        assertFalse(closed);
        sent.reset();
        assertThrows(
                IllegalStateException.class, () -> download(export(Shelf.READER).asXlsx()));
        assertFalse(closed);
        assertThrows(IOException.class, this::unpack);
    }

    /** Fails when the archive lacks its directory, which comes last. */
    private void unpack() throws IOException {
        Path workbook = Files.write(folder.resolve("books.xlsx"), sent.toByteArray());
        new ZipFile(workbook.toFile()).close();
    }

    @Test
    void whoMayNotSeeItTakesNothingAway() {
        User guest = new User(2, "Berta", Locale.of("es"), Set.of());
        assertThrows(AccessDenied.class, () -> download(export(guest).asCsv()));
        assertEquals(0, sent.size());
    }
}
