// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes one file at a time and no more of it than is allowed, whatever a client says or sends: the limits of {@link Upload} hold in
 * the browser only. What is larger is refused and nothing of it stays, nor of what comes when its page is gone.
 */
public final class BoundedUpload implements UploadHandler {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long most;
    private final Receiver receiver;

    /** Is given each file in the page; from then on the file is the receiver's to delete. */
    @FunctionalInterface
    public interface Receiver {
        /** @param name as the sender called it, with whatever it may hold */
        void received(String name, Path file);
    }

    /** @param folder in which files lie until they are received */
    BoundedUpload(Path folder, long most, Receiver receiver) {
        this.folder = folder;
        this.most = most;
        this.receiver = receiver;
    }

    /** @param most bytes */
    public static Upload field(int most, UploadI18N words, Receiver receiver) {
        Upload upload = new Upload(new BoundedUpload(Path.of(System.getProperty("java.io.tmpdir")), most, receiver));
        upload.setMaxFileSize(most);
        upload.setMaxFiles(1);
        upload.setI18n(words);
        return upload;
    }

    /**
     * All that the field says, in the language of the page.
     *
     * @param choose on the button @param drop beside it
     */
    public static UploadI18N words(Component page, String choose, String drop) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(page.getTranslation("ui.upload.connecting"))
                                .setStalled(page.getTranslation("ui.upload.stalled"))
                                .setProcessing(page.getTranslation("ui.upload.processing"))
                                .setHeld(page.getTranslation("ui.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(page.getTranslation("ui.upload.remaining"))
                                .setUnknown(page.getTranslation("ui.upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(page.getTranslation("ui.upload.no-line"))
                                .setUnexpectedServerError(page.getTranslation("ui.upload.failed"))
                                .setForbidden(page.getTranslation("ui.upload.forbidden"))
                                .setFileTooLarge(page.getTranslation("ui.upload.too-large"))))
                .setFile(new UploadI18N.File()
                        .setStart(page.getTranslation("ui.upload.start"))
                        .setRetry(page.getTranslation("ui.upload.retry"))
                        .setRemove(page.getTranslation("ui.upload.remove")));
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }

    @Override
    public long getRequestSizeMax() {
        return most;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() > most) {
            event.reject();
            return;
        }
        Path file = Files.createTempFile(folder, "telar-upload-", ".part");
        boolean taken = false;
        try {
            if (isWhole(event, file)) {
                event.getUI()
                        .accessLater(() -> receiver.received(event.getFileName(), file), () -> delete(file))
                        .run();
                taken = true;
            } else {
                event.reject();
            }
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isWhole(UploadEvent event, Path file) throws IOException {
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    /** For receivers that are done with a file. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
