// SPDX-License-Identifier: Apache-2.0
package org.telar.profile.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telar.api.Module;
import org.telar.api.ModuleId;
import org.telar.api.OfficeZone;
import org.telar.api.Permission;
import org.telar.api.User;
import org.telar.profile.Profile;
import org.telar.profile.ProfileFolders;
import org.telar.profile.Profiles;

/**
 * Registers the chosen {@link Profile}, and another one in its place when another is chosen: who holds the old one as a
 * static reference begins anew. {@link OfficeZone} stays the same object and is marked as modified.
 */
@Component(
        service = {Profiles.class, Module.class},
        immediate = true)
public final class InstalledProfiles implements Profiles, Module {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledProfiles.class);
    private static final String USUAL = "all";

    private final BundleContext context;
    private final ProfileFolders folders = ProfileFolders.installed();
    private final Choice choice;
    private final boolean demo;
    private final ServiceRegistration<OfficeZone> zone;
    private volatile Profile current;
    private ServiceRegistration<Profile> announced;

    @Activate
    public InstalledProfiles(BundleContext context) {
        this.context = context;
        choice = new Choice(
                Path.of(Optional.ofNullable(context.getProperty("telar.home")).orElse(".")));
        demo = Boolean.parseBoolean(context.getProperty("telar.demo"));
        String id = Optional.ofNullable(context.getProperty("telar.profile")).orElse(USUAL);
        current = folders.find(id)
                .orElseThrow(() -> new IllegalStateException("There is no profile '" + id + "' in " + folders.roots()));
        zone = context.registerService(OfficeZone.class, () -> current.zone(), said(current.zone()));
        announced = context.registerService(Profile.class, current, null);
    }

    private static Hashtable<String, Object> said(ZoneId zone) {
        return new Hashtable<>(Map.of("zone", zone.getId()));
    }

    @Deactivate
    synchronized void stop() {
        announced.unregister();
        zone.unregister();
    }

    @Override
    public List<Profile> all() {
        return folders.all();
    }

    @Override
    public Profile current() {
        return current;
    }

    @Override
    public boolean isChosen() {
        return demo || choice.isMade();
    }

    @Override
    public synchronized void choose(User user, String id, Set<String> modules) {
        user.require(CHOOSE);
        Profile chosen =
                folders.find(id).orElseThrow(() -> new IllegalArgumentException("There is no profile '" + id + "'"));
        try {
            choice.make(id, modules);
        } catch (IOException e) {
            throw new UncheckedIOException("The choice of a profile cannot be kept", e);
        }
        LOG.info("Profile '{}' was chosen by account {}", id, user.account());
        if (!chosen.equals(current)) {
            ServiceRegistration<Profile> before = announced;
            current = chosen;
            announced = context.registerService(Profile.class, chosen, null);
            zone.setProperties(said(chosen.zone()));
            before.unregister();
        }
    }

    @Override
    public ModuleId id() {
        return new ModuleId("profile");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(CHOOSE);
    }
}
