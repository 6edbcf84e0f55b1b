// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.telar.api.Message;
import org.telar.persistence.DatabaseState;
import org.telar.persistence.internal.DatabaseAddress.Readable;
import org.telar.persistence.internal.DatabaseAddress.Unreadable;

/**
 * The installation's database: settings from {@code etc/org.telar.persistence.cfg}, each of them overridden by the
 * environment (TELAR_DB_URL, TELAR_DB_USER, TELAR_DB_PASSWORD). New settings close the database and open the other one.
 */
@Component(service = DatabaseState.class, configurationPid = ConfiguredDatabase.PID, immediate = true)
public final class ConfiguredDatabase implements DatabaseState {
    static final String PID = "org.telar.persistence";

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ContainerStart start;
    private final DatabaseState state;

    /** The keys of the configuration. */
    public @interface Settings {
        String url() default "";

        String user() default "";

        String password() default "";

        int poolMax() default 10;
    }

    @Activate
    public ConfiguredDatabase(BundleContext bundle, Settings settings, Map<String, Object> configuration) {
        start = new ContainerStart(bundle);
        if (areOnTheirWay(bundle, configuration)) {
            state = new NoDatabase(new Starting());
            return;
        }
        var environment = System.getenv();
        var home = Path.of(System.getProperty("telar.home", System.getProperty("karaf.base", ".")));
        var address = DatabaseAddress.of(
                chosen(environment, "TELAR_DB_URL", settings.url()),
                chosen(environment, "TELAR_DB_USER", settings.user()),
                chosen(environment, "TELAR_DB_PASSWORD", settings.password()),
                home);
        state = switch (address) {
            case Readable readable ->
                new DatabaseConnector(
                        readable.engine(home),
                        settings.poolMax(),
                        home,
                        PAUSE,
                        database -> announced(bundle, database));
            case Unreadable unreadable ->
                new NoDatabase(
                        new Down(Message.of("persistence.url-unreadable", unreadable.shown()), "no such address"));
        };
    }

    /** Files of settings are read on a thread of its own, at times only after this: without them it would be another database. */
    private static boolean areOnTheirWay(BundleContext bundle, Map<String, Object> configuration) {
        @Nullable String etc = bundle.getProperty("karaf.etc");
        return etc != null
                && Files.exists(Path.of(etc, PID + ".cfg"))
                && !configuration.containsKey(Constants.SERVICE_PID);
    }

    private Runnable announced(BundleContext bundle, PooledDatabase database) {
        var ahead = new TablesAhead(bundle.getBundles(), database::prepare);
        try {
            return start.await() ? new DatabaseServices(bundle, database, ahead)::close : ahead::close;
        } catch (RuntimeException e) {
            ahead.close();
            throw e;
        }
    }

    private static String chosen(Map<String, String> environment, String variable, String setting) {
        return environment.getOrDefault(variable, setting);
    }

    @Override
    public Status status() {
        return state.status();
    }

    @Override
    public Status check() {
        return state.check();
    }

    @Deactivate
    void close() {
        start.close();
        if (state instanceof DatabaseConnector connector) {
            connector.close();
        }
    }

    /** There will be none until the settings change, or come. */
    private record NoDatabase(Status status) implements DatabaseState {
        @Override
        public Status check() {
            return status;
        }
    }
}
