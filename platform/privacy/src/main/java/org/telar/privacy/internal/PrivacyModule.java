// SPDX-License-Identifier: Apache-2.0
package org.telar.privacy.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.telar.api.AccountNames;
import org.telar.api.Job;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.Permission;
import org.telar.exchange.dataset.Dataset;
import org.telar.exchange.dataset.Region;
import org.telar.kernel.Office;
import org.telar.kernel.consent.Consents;
import org.telar.kernel.people.Dormancy;
import org.telar.kernel.people.KeepsPeople;
import org.telar.kernel.people.People;
import org.telar.kernel.people.PersonalFiles;
import org.telar.persistence.AuditTrail;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.privacy.internal.register.Register;
import org.telar.privacy.internal.register.RegisterView;
import org.telar.privacy.internal.retention.Period;
import org.telar.privacy.internal.retention.Retention;
import org.telar.privacy.internal.retention.RetentionJob;
import org.telar.privacy.internal.retention.RetentionView;
import org.telar.privacy.internal.trail.TrailList;
import org.telar.privacy.internal.trail.TrailView;
import org.telar.profile.Profile;
import org.telar.profile.ProfileFolders;
import org.telar.ui.Desk;
import org.telar.ui.Icon;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of data protection. */
@Component(
        service = {Module.class, Views.class},
        immediate = true,
        configurationPid = "org.telar.privacy")
public final class PrivacyModule implements Module, Views {
    private static final ModuleId ID = new ModuleId("privacy");
    /** As {@code etc/org.telar.mail.cfg} calls it. */
    private static final String MAIL_DAYS = "keepDays";

    private static final int TRAIL_ORDER = 950;
    private static final int REGISTER_ORDER = 952;
    private static final int RETENTION_ORDER = 954;

    private final AtomicReference<@Nullable AccountNames> accounts = new AtomicReference<>();
    /** What the office has set for the content of mails; zero for what the law says. */
    private final AtomicInteger mailDays = new AtomicInteger();

    private final ModuleStore store;
    private final List<KeepsPeople> keepers = new CopyOnWriteArrayList<>();
    private final TrailList list;
    private final Register register;
    private final Retention retention;
    private final List<Period> periods;
    private final AuditTrail trail;
    private final People people;
    private final Desk desk;
    private final Region region;
    private final List<ServiceRegistration<?>> services = new ArrayList<>();

    @Activate
    public PrivacyModule(
            BundleContext context,
            @Reference Database database,
            @Reference AuditTrail trail,
            Map<String, Object> settings,
            @Reference People people,
            @Reference Dormancy dormancy,
            @Reference PersonalFiles files,
            @Reference Consents consents,
            @Reference Desk desk,
            @Reference Office office,
            @Reference Profile profile) {
        store = database.open(ModuleSchema.of(ID, context.getBundle()));
        this.trail = trail;
        this.people = people;
        this.desk = desk;
        region = new Region(office.zone(), office.countries().getFirst());
        list = new TrailList(
                store, database.personalRecords(), people, files, () -> Optional.ofNullable(accounts.get()));
        register = new Register(database.personalRecords(), consents);
        periods = Period.of(ProfileFolders.installed().laws(profile), settings);
        retention = new Retention(store, dormancy, files, () -> keepers, periods, Clock.system(office.zone()));
        services.add(context.registerService(Dataset.class, list.all(), null));
        services.add(context.registerService(Job.class, new RetentionJob(retention), null));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setAccountNames(AccountNames names) {
        accounts.set(names);
    }

    void unsetAccountNames(AccountNames names) {
        accounts.compareAndSet(names, null);
    }

    @Reference(
            service = Module.class,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            target = "(" + MAIL_DAYS + "=*)")
    void setMails(Map<String, Object> settings) {
        String days = String.valueOf(settings.get(MAIL_DAYS)).strip();
        mailDays.set(days.matches("\\d{1,6}") ? Integer.parseInt(days) : 0);
    }

    void updatedMails(Map<String, Object> settings) {
        setMails(settings);
    }

    void unsetMails(Map<String, Object> settings) {
        // what was set last holds until they come back
    }

    private OptionalInt mailDays() {
        return mailDays.get() > 0 ? OptionalInt.of(mailDays.get()) : OptionalInt.empty();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addKeeper(KeepsPeople keeper) {
        keepers.add(keeper);
    }

    void removeKeeper(KeepsPeople keeper) {
        keepers.remove(keeper);
    }

    @Deactivate
    void stop() {
        services.forEach(ServiceRegistration::unregister);
        store.close();
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Register.SEE, Retention.MANAGE);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(
                                TrailView.PATH,
                                "privacy.trail",
                                TrailView.class,
                                user -> new TrailView(list, trail, people, desk, region, user))
                        .inMenu(Icon.SEARCH, TRAIL_ORDER)
                        .needs(AuditTrail.SEE),
                View.at(
                                RegisterView.PATH,
                                "privacy.register",
                                RegisterView.class,
                                user -> new RegisterView(register, periods, mailDays(), user))
                        .inMenu(Icon.REPORT, REGISTER_ORDER)
                        .needs(Register.SEE),
                View.at(
                                RetentionView.PATH,
                                "privacy.retention",
                                RetentionView.class,
                                user -> new RetentionView(retention, people, region, user))
                        .inMenu(Icon.CALENDAR, RETENTION_ORDER)
                        .needs(Retention.MANAGE));
    }
}
