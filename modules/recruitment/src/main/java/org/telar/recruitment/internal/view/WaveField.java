// SPDX-License-Identifier: Apache-2.0
package org.telar.recruitment.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import java.util.Optional;
import org.telar.recruitment.internal.engine.Wave;
import org.telar.ui.form.Field;
import org.telar.ui.form.Notation;

/** Which wave a call is for: one of a programme, or a name as long as there is no such wave. */
final class WaveField {
    private WaveField() {}

    /** @param waves with the words that tell them apart */
    static Field<Wave> of(String id, String labelKey, Map<Wave, String> waves) {
        ComboBox<Wave> box = new ComboBox<>();
        box.setItems(waves.keySet());
        box.setItemLabelGenerator(wave -> waves.getOrDefault(wave, wave.name()));
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(Wave.named(typed.getDetail())));
        return Field.of(
                id,
                labelKey,
                box,
                Notation.of(Wave.class, Wave::code, code -> Optional.of(Wave.read(code)), Wave::name));
    }
}
