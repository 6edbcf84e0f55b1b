// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.telar.kernel.Place;
import org.telar.kernel.organisations.Buyer.Point;
import org.telar.kernel.organisations.Buyer.Site;

/** One site of a buyer. */
final class SiteLine extends FormLayout implements Rows.Line<Site> {
    private final TextField name = new TextField(getTranslation("kernel.site.name"));
    private final ComboBox<Place> place;
    private final TextField address = new TextField(getTranslation("kernel.organisation.address"));
    private final NumberField latitude = new NumberField(getTranslation("kernel.site.latitude"));
    private final NumberField longitude = new NumberField(getTranslation("kernel.site.longitude"));

    SiteLine(Choosers choosers, Runnable changed) {
        place = choosers.placeBox();
        place.setLabel(getTranslation("kernel.person.place"));
        latitude.setStep(0.000001);
        longitude.setStep(0.000001);
        Rows.Line.listen(name, changed);
        Rows.Line.listen(place, changed);
        Rows.Line.listen(address, changed);
        Rows.Line.listen(latitude, changed);
        Rows.Line.listen(longitude, changed);
        add(name, place, address, latitude, longitude);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Optional<Site> value() {
        Optional<Point> point = latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(latitude.getValue(), longitude.getValue()));
        Site site = new Site(name.getValue(), Optional.ofNullable(place.getValue()), address.getValue(), point);
        return site.equals(new Site("", Optional.empty(), "", Optional.empty())) ? Optional.empty() : Optional.of(site);
    }

    @Override
    public void show(Site site) {
        name.setValue(site.name());
        site.place().ifPresent(place::setValue);
        address.setValue(site.address());
        site.point().ifPresent(point -> {
            latitude.setValue(point.latitude());
            longitude.setValue(point.longitude());
        });
    }
}
