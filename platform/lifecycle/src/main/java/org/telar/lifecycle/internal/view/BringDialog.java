// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.telar.api.User;
import org.telar.lifecycle.internal.Outcome;
import org.telar.lifecycle.internal.archive.KarFile;
import org.telar.lifecycle.internal.container.Lifecycle;
import org.telar.ui.BoundedUpload;
import org.telar.ui.LongWork;

/** Takes a module's archive, tells what would come of it, and brings it in. */
final class BringDialog extends Dialog {
    private static final int MEGABYTE = 1 << 20;

    private final Effects effects;
    private final Upload upload;
    private final Button go;
    private final Button cancel = new Button(getTranslation("ui.cancel"), click -> close());
    private final Lifecycle lifecycle;
    private final User user;
    private final Consumer<Outcome> settled;
    private byte[] archive = {};

    BringDialog(Lifecycle lifecycle, User user, Consumer<Outcome> settled) {
        this.lifecycle = lifecycle;
        effects = new Effects(lifecycle);
        this.user = user;
        this.settled = settled;
        setHeaderTitle(getTranslation("lifecycle.bring"));
        setWidth("min(36rem, 96vw)");
        UploadI18N words = BoundedUpload.words(
                        this, getTranslation("lifecycle.bring.choose"), getTranslation("lifecycle.bring.drop"))
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType(getTranslation("lifecycle.bring.other-kind"))
                        .setFileIsTooBig(getTranslation("lifecycle.bring.too-large", KarFile.MOST_BYTES / MEGABYTE))
                        .setTooManyFiles(getTranslation("lifecycle.bring.too-many")));
        upload = BoundedUpload.field(KarFile.MOST_BYTES, words, (name, file) -> look(name, content(file)));
        upload.setAcceptedFileExtensions(".kar");
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> forget());
        go = new Button(getTranslation("lifecycle.install"), click -> carryOut());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(false);
        Div content = new Div(new Paragraph(getTranslation("lifecycle.bring.about")), upload, effects);
        content.addClassName("telar-stack");
        add(content);
        getFooter().add(cancel, go);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            BoundedUpload.delete(file);
        }
    }

    private void look(String name, byte[] content) {
        Outcome outcome = lifecycle.bring(user, content, true);
        if (outcome instanceof Outcome.Refused refused) {
            refuse(name, effects.words(refused.reason()));
            return;
        }
        archive = content;
        lifecycle.card(content).ifPresent(effects::about);
        go.setText(getTranslation(isUpdate(outcome) ? "lifecycle.update" : "lifecycle.install"));
        go.setEnabled(true);
        go.setVisible(effects.show(outcome));
    }

    /** The next one can be chosen at once. */
    private void refuse(String name, String reason) {
        forget();
        upload.clearFileList();
        effects.refuse(getTranslation("lifecycle.bring.refused", name, reason));
    }

    private void forget() {
        archive = new byte[0];
        effects.removeAll();
        go.setVisible(false);
    }

    private static boolean isUpdate(Outcome outcome) {
        return outcome instanceof Outcome.Done done
                && done.effects().stream().anyMatch(effect -> effect.key().equals("lifecycle.effect.update"));
    }

    private void carryOut() {
        byte[] looked = archive;
        LongWork work = LongWork.toItsEnd();
        add(work);
        cancel.setText(getTranslation("ui.close"));
        work.start(watch -> lifecycle.bring(user, looked, false), outcome -> end(work, outcome), () -> remove(work));
    }

    private void end(LongWork work, Outcome outcome) {
        remove(work);
        go.setVisible(false);
        upload.clearFileList();
        // who closed it meanwhile hears all the same that it went wrong
        setOpened(!effects.show(outcome));
        if (isOpened()) {
            cancel.focus();
        }
        settled.accept(outcome);
    }
}
