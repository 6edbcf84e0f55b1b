// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.OfficeZone;
import org.telar.api.Permission;
import org.telar.exchange.dataset.Dataset;
import org.telar.mail.Mail;
import org.telar.mail.Mails;
import org.telar.mail.internal.smtp.Postman;
import org.telar.mail.internal.store.BacklogStore;
import org.telar.mail.internal.store.MailStore;
import org.telar.mail.internal.template.BundleFiles;
import org.telar.mail.internal.template.FolderFiles;
import org.telar.mail.internal.template.Templates;
import org.telar.mail.internal.view.DeliveriesView;
import org.telar.mail.internal.view.QueueSection;
import org.telar.persistence.Database;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.ModuleStore;
import org.telar.profile.LegalPack;
import org.telar.profile.Profiles;
import org.telar.ui.AdministrationSections;
import org.telar.ui.Icon;
import org.telar.ui.Tiles.Tile;
import org.telar.ui.View;
import org.telar.ui.Views;

/** Table of contents of mail. */
@Component(
        service = {Mails.class, Module.class, Views.class, AdministrationSections.class},
        configurationPid = "org.telar.mail",
        immediate = true)
public final class MailBundle implements Mails, Module, Views, AdministrationSections {
    private static final ModuleId ID = new ModuleId("mail");
    private static final int ORDER = 930;
    private static final int PAUSE_SECONDS = 2;
    private static final int PATIENCE_SECONDS = 30;
    private static final int DAYS_OF_A_MONTH = 30;

    private final Logger logger = LoggerFactory.getLogger(MailBundle.class);
    private final ModuleStore store;
    private final Mails mails;
    private final Deliveries deliveries;
    private final MailQueue mailQueue;
    private final List<ServiceRegistration<?>> services;
    private final ScheduledThreadPoolExecutor rounds;

    /** The keys of the configuration. */
    public @interface Settings {
        String url() default "";

        String from() default "";

        String replyTo() default "";

        /** As the country's profile says, when it is 0. */
        int keepDays() default 0;
    }

    @Activate
    public MailBundle(
            BundleContext context,
            Settings settings,
            @Reference Database database,
            @Reference OfficeZone office,
            @Reference Profiles profiles) {
        Clock clock = office.clock();
        store = database.open(ModuleSchema.of(ID, context.getBundle()));
        MailStore queue = new MailStore(store);
        Path overrides = Path.of(System.getProperty("karaf.etc", "etc"), "mail");
        mails = new QueuedMails(
                new Templates(
                        List.of(
                                new FolderFiles(overrides),
                                file -> new FolderFiles(
                                                profiles.current().folder().resolve("mail"))
                                        .read(file),
                                new BundleFiles(context)),
                        language -> profiles.current().terms(language)),
                queue,
                clock);
        Postman postman = MailSettings.of(
                        System.getenv(), settings.url(), settings.from(), settings.replyTo(), keep(settings, profiles))
                .postman(queue, clock);
        deliveries = new Deliveries(queue, postman::condition, clock);
        mailQueue = new MailQueue(new BacklogStore(store), postman::condition, postman::hurry, clock);
        services = List.of(
                context.registerService(Dataset.class, DeliveryList.of(store), null),
                context.registerService(Deliveries.class, deliveries, null),
                context.registerService(MailQueue.class, mailQueue, null));
        rounds = new ScheduledThreadPoolExecutor(1, MailBundle::thread);
        rounds.scheduleWithFixedDelay(() -> round(postman), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private static Duration keep(Settings settings, Profiles profiles) {
        if (settings.keepDays() > 0) {
            return Duration.ofDays(settings.keepDays());
        }
        int months = profiles.current().law().stream()
                .flatMap(law -> law.retention().stream())
                .filter(rule -> rule.code().equals("mail"))
                .mapToInt(LegalPack.Retention::months)
                .findFirst()
                .orElse(1);
        return Duration.ofDays((long) DAYS_OF_A_MONTH * months);
    }

    /** Jakarta Mail looks for its parts in the thread's class loader. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "telar-mail");
        thread.setDaemon(true);
        thread.setContextClassLoader(MailBundle.class.getClassLoader());
        return thread;
    }

    private void round(Postman postman) {
        try {
            postman.round();
        } catch (RuntimeException e) {
            logger.error("Mails could not be sent, trying again", e);
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        services.forEach(ServiceRegistration::unregister);
        // no interrupt: Derby may be writing
        rounds.shutdown();
        if (!rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            logger.warn("The mail server is slow; what it is being given may be sent twice");
        }
        store.close();
    }

    @Override
    public void queue(Mail mail) {
        mails.queue(mail);
    }

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(Deliveries.SEE, Deliveries.SEND);
    }

    @Override
    public List<Tile> sections() {
        return List.of(
                new Tile("mail.queue", ORDER, Optional.of(Deliveries.SEE), user -> new QueueSection(mailQueue, user)));
    }

    @Override
    public List<View> views() {
        return List.of(View.at(
                        DeliveriesView.PATH,
                        "mail.deliveries",
                        DeliveriesView.class,
                        user -> new DeliveriesView(deliveries, user))
                .inMenu(Icon.MAIL, ORDER)
                .needs(Deliveries.SEE));
    }
}
