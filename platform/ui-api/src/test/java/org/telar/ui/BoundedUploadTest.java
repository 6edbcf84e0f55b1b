// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client sends that does not keep to what the field in the browser allows. */
@ViewPackages(packages = "org.telar.ui")
class BoundedUploadTest extends BrowserlessTest {
    private static final int MOST = 100_000;
    private static final long UNDECLARED = -1;

    @TempDir
    private Path folder;

    private final List<String> received = new ArrayList<>();
    private UI page;

    @BeforeEach
    void open() {
        page = new UI();
        page.getInternals().setSession(VaadinSession.getCurrent());
    }

    private UploadEvent send(long declared, InputStream content) throws IOException {
        Part part = (Part) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Part.class}, (self, called, values) -> {
                    assertEquals("getInputStream", called.getName());
                    return content;
                });
        UploadEvent event = new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                "lista.csv",
                declared,
                "text/csv",
                page.getElement(),
                part);
        new BoundedUpload(folder, MOST, this::take).handleUploadRequest(event);
        return event;
    }

    private void take(String name, Path file) {
        try {
            received.add(name + " " + Files.size(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        BoundedUpload.delete(file);
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    /** The page's turn comes when the request is over. */
    private static void passOn() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void assertNothingOf(UploadEvent event) throws IOException {
        passOn();
        assertTrue(event.isRejected());
        assertEquals(List.of(), received);
        assertEquals(List.of(), left());
    }

    @Test
    void asMuchAsIsAllowedIsReceived() throws IOException {
        assertFalse(send(MOST, bytes(MOST)).isRejected());
        assertEquals(1, left().size());
        passOn();
        assertEquals(List.of("lista.csv " + MOST), received);
        assertEquals(List.of(), left());
    }

    @Test
    void moreThanIsAllowedIsRefusedWhateverItSaysThatItIs() throws IOException {
        assertNothingOf(send(UNDECLARED, bytes(MOST + 1)));
        assertNothingOf(send(3, bytes(MOST + 1)));
        assertNothingOf(send(MOST, bytes(3 * MOST)));
    }

    @Test
    void whatSaysThatItIsTooMuchIsNotEvenRead() throws IOException {
        assertNothingOf(send(MOST + 1, new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("it is read");
            }
        }));
    }

    @Test
    void aPageThatIsGoneMeanwhileLeavesNoFile() throws IOException {
        send(UNDECLARED, bytes(MOST));
        assertEquals(1, left().size());
        page.getInternals().setSession(null);
        passOn();
        assertEquals(List.of(), received);
        assertEquals(List.of(), left());
        send(UNDECLARED, bytes(MOST));
        assertEquals(List.of(), left());
    }
}
