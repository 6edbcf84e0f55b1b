// SPDX-License-Identifier: Apache-2.0
package org.telar.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telar.api.Change;
import org.telar.api.Flaw;
import org.telar.api.Stored;
import org.telar.ui.ViewGone;

/**
 * A form of a record, for a page; {@link FormDialog} puts one into a dialog. Declare the fields, then call
 * {@link #show} or {@link #showNew} once.
 *
 * <p>What is typed is on the user's desk within a second of a pause; who comes back is offered it. When someone else
 * stored the record meanwhile, what only one of both changed is put together, and for the rest the user chooses, with
 * both texts before her. Enter in a line saves, Ctrl+Enter does everywhere; Escape leaves, and asks when something is
 * not saved. For the page's thread.
 *
 * <pre>{@code
 * Form<Terms> form = new Form<>(Terms.class, "recruitment.call", drafts, (seen, wanted) -> calls.save(user, seen, wanted));
 * form.section("recruitment.form.when").add(Fields.day("opens", "recruitment.field.opens"));
 * form.onSaved(call -> ...).onLeave(() -> UI.getCurrent().navigate("recruitment"));
 * form.show(call);
 * }</pre>
 *
 * @param <T> the record; components without a field stay as they are
 */
public final class Form<T extends Record> extends Div {
    private final String id;
    private final Drafts drafts;
    private final Saving<T> saving;
    private final FieldSet<T> fields;
    private final Notes notes = new Notes();
    private final FormBody body = new FormBody();
    private final Button save = new Button(getTranslation("ui.form.save"), click -> save());
    private final Button cancel = new Button(getTranslation("ui.cancel"), click -> leave());
    private final Div actions = new Div(cancel, save);
    private @Nullable T basis;
    private @Nullable Registration leaving;
    private Optional<Stored<T>> seen = Optional.empty();
    private String place = "";
    /** The fields as they are stored now; what differs from it is not saved. */
    private Map<String, String> base = Map.of();
    /** The fields as they were when she began; differs from base while she has to choose between two versions. */
    private Map<String, String> origin = Map.of();

    private boolean finished;
    private Consumer<Stored<T>> whenSaved = stored -> {};
    private Runnable whenLeft = () -> {};
    private Consumer<T> whenTyped = typed -> {};

    /** @param id stable, starts with the module's id; also the key of the word for what the form is about: Call, Person */
    public Form(Class<T> type, String id, Drafts drafts, Saving<T> saving) {
        this.fields = new FieldSet<>(type);
        this.id = id;
        this.drafts = drafts;
        this.saving = saving;
        addClassName("telar-form");
        actions.addClassName("telar-actions");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        add(notes, body, actions);
        FormKeys.listen(this, this::save, this::leave);
    }

    /**
     * A draft is offered again only for a record at the same place: the role of one person is not that of another.
     *
     * @param whose ids and codes of what the record belongs to
     */
    public Form<T> within(Object... whose) {
        place = Stream.of(whose).map(part -> "/" + part).collect(Collectors.joining());
        return this;
    }

    /** What the button to save says where something else comes of it: what that is. */
    public Form<T> saveText(String key) {
        save.setText(getTranslation(key));
        return this;
    }

    /** What follows stands under this heading. */
    public Form<T> section(String headingKey) {
        body.section(headingKey);
        return this;
    }

    public Form<T> add(Field<?> field) {
        if (!fields.add(field)) {
            throw new IllegalArgumentException("Form " + id + " has two fields " + field.id());
        }
        body.add(field);
        field.onChange(() -> changed(field));
        return this;
    }

    /** Called when the record is stored; the form holds it then. */
    public Form<T> onSaved(Consumer<Stored<T>> listener) {
        whenSaved = listener;
        return this;
    }

    /** Called with the record as far as it is typed, whenever something was typed and nothing needed is missing. */
    public Form<T> onTyped(Consumer<T> listener) {
        whenTyped = listener;
        return this;
    }

    /** Called when the user leaves without saving; what she typed is dealt with. */
    public Form<T> onLeave(Runnable listener) {
        whenLeft = listener;
        return this;
    }

    /**
     * Shows the form for a new record.
     *
     * @param blank what it starts from
     * @param empty fields that start empty, whatever stands in {@code blank}: a date or a number has no empty value there
     */
    public void showNew(T blank, String... empty) {
        Map<String, String> codes = new TreeMap<>(fields.codesOf(blank));
        Set.of(empty).forEach(codes::remove);
        begin(Optional.empty(), blank, codes);
    }

    /** Shows the form for a record as it is stored now. */
    public void show(Stored<T> stored) {
        begin(Optional.of(stored), stored.value(), fields.codesOf(stored.value()));
    }

    private void begin(Optional<Stored<T>> stored, T start, Map<String, String> codes) {
        seen = stored;
        basis = start;
        base = codes;
        origin = codes;
        fields.show(codes);
        drafts.find(id, key()).ifPresent(this::offer);
    }

    private void offer(Draft draft) {
        body.setEnabled(false);
        save.setEnabled(false);
        notes.offer(
                draft,
                drafts.clock(),
                () -> {
                    answered();
                    resume(draft);
                },
                () -> {
                    answered();
                    drafts.clear(id, key());
                });
    }

    private void answered() {
        body.setEnabled(true);
        save.setEnabled(true);
        fields.focus();
    }

    private void resume(Draft draft) {
        if (draft.base().equals(base)) {
            fields.show(draft.mine());
        } else {
            origin = draft.base();
            merge(Merge.of(draft.base(), draft.mine(), base));
        }
    }

    private String key() {
        return seen.map(stored -> Long.toString(stored.id())).orElse("new") + place;
    }

    /** Whether something is typed that is not saved. */
    public boolean isUnsaved() {
        return basis != null && !finished && !fields.codes().equals(base);
    }

    private void changed(Field<?> field) {
        field.forgetFlaw();
        notes.settled(field.id());
        if (!fields.isShowing()) {
            finished = false;
            keep();
            if (fields.missing().isEmpty()) {
                whenTyped.accept(entered());
            }
        }
    }

    private void keep() {
        Map<String, String> mine = fields.codes();
        if (mine.equals(base)) {
            drafts.clear(id, key());
            return;
        }
        String path = getUI().map(ui -> ui.getActiveViewLocation().getPathWithQueryParameters())
                .orElse("");
        drafts.put(new Draft(drafts.clock().instant(), id, fields.subject(), path, origin, mine), key());
    }

    /** As the button does; does nothing while there is nothing to save again. */
    public void save() {
        try {
            if (!finished && body.isEnabled() && notes.isSettled()) {
                notes.clear();
                fields.forgetFlaws();
                List<Flaw> missing = fields.missing();
                settle(missing.isEmpty() ? saving.save(seen, entered()) : new Change.Flawed<>(missing));
            }
        } finally {
            save.setEnabled(body.isEnabled());
        }
    }

    private T entered() {
        T start = basis;
        if (start == null) {
            throw new IllegalStateException("Form " + id + " was not shown: call show or showNew first");
        }
        return fields.entered(start);
    }

    private void settle(Change<T> change) {
        switch (change) {
            case Change.Done<T> done -> stored(done.stored());
            case Change.Flawed<T> flawed ->
                fields.mark(flawed.flaws()).forEach(message -> notes.say(Field.in(this, message)));
            case Change.Refused<T> refused -> notes.say(Field.in(this, refused.reason()));
            case Change.Overtaken<T> overtaken -> overtaken(overtaken.current());
        }
    }

    private void stored(Stored<T> stored) {
        drafts.clear(id, key());
        finished = true;
        seen = Optional.of(stored);
        basis = stored.value();
        base = fields.codesOf(stored.value());
        origin = base;
        fields.show(base);
        whenSaved.accept(stored);
    }

    private void overtaken(Stored<T> current) {
        Map<String, String> theirs = fields.codesOf(current.value());
        Merge merge = Merge.of(base, fields.codes(), theirs);
        seen = Optional.of(current);
        basis = current.value();
        base = theirs;
        merge(merge);
    }

    private void merge(Merge merge) {
        fields.show(merge.merged());
        keep();
        notes.compare(merge, base, fields.byId());
    }

    /** As the button to cancel does: at once when all is saved, otherwise after asking. */
    public void leave() {
        leave(whenLeft);
    }

    private void leave(Runnable go) {
        if (!isUnsaved()) {
            go.run();
            return;
        }
        notes.ask(() -> letGo(go), () -> {
            drafts.clear(id, key());
            letGo(go);
        });
    }

    private void letGo(Runnable go) {
        finished = true;
        go.run();
    }

    private void keepAndLetGo() {
        if (isUnsaved()) {
            keep();
            finished = true;
        }
    }

    /** The buttons, to be moved to where a dialog has its own. */
    Div actions() {
        return actions;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leaving = Registration.combine(
                event.getUI().addBeforeLeaveListener(before -> {
                    if (isUnsaved()) {
                        var going = before.postpone();
                        leave(going::proceed);
                    }
                }),
                ComponentUtil.addListener(event.getUI(), ViewGone.class, gone -> keepAndLetGo()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (leaving != null) {
            leaving.remove();
            leaving = null;
        }
    }
}
