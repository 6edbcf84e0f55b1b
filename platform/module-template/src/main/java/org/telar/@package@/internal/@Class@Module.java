package org.telar.@package@.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.api.Texts;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of @name@. */
@Component(service = {Module.class, Views.class})
public final class @Class@Module implements Module, Views {
    private static final ModuleId ID = new ModuleId("@name@");
    private static final Permission SEE = new Permission("@name@.see");
    private static final int MENU_ORDER = 900;

    private final Texts texts;

    @Activate
    public @Class@Module(@Reference Texts texts) {
        this.texts = texts;
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(SEE);
    }

    @Override
    public List<View> views() {
        return List.of(View.at("@name@", "@name@.name", @Class@View.class, user -> new @Class@View(texts, user))
                .inMenu(Icon.MODULE, MENU_ORDER)
                .needs(SEE));
    }
}
