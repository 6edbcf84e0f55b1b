// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telar.programme.internal.Ground.COORDINATOR;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telar.api.Stored;
import org.telar.programme.Programme;
import org.telar.programme.internal.view.ProgrammeView.Part;
import org.telar.programme.workplan.Due;
import org.telar.programme.workplan.Task;

@ViewPackages(packages = "org.telar.programme")
class TaskFormTest extends OnScreen {
    private List<Due> dues(Stored<Programme> programme) {
        return services.workplans().of(COORDINATOR, programme.id()).orElseThrow().tasks().stream()
                .map(planned -> planned.task().value())
                .map(Task::due)
                .toList();
    }

    @Test
    void aTaskWithoutADayIsAskedForOne() {
        Stored<Programme> programme = ground.network();
        show(programme, COORDINATOR, Part.WORKPLAN);
        click("Nueva tarea");
        test(field(TextField.class, "Título")).setValue("Invitar");
        click("Guardar");
        DatePicker due = field(DatePicker.class, "Vence el");
        assertTrue(due.isInvalid());
        assertEquals(List.of(), dues(programme));
        test(field(IntegerField.class, "O días desde el inicio")).setValue(3);
        click("Guardar");
        assertEquals(List.of(new Due.After(3)), dues(programme));
    }
}
