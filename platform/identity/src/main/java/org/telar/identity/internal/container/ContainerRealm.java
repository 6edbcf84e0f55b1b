// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.container;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.publickey.PublickeyLoginModule;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telar.identity.Accounts;

/**
 * Takes the place of Karaf's realm {@code karaf}, so that no user file with passwords counts: in gets an administrator
 * of Telar with the password, or the owner of a key in {@code etc/keys.properties}.
 */
@Component
public final class ContainerRealm implements JaasRealm {
    private static final int ABOVE_KARAFS_OWN = 100;

    private final Accounts accounts;
    private final BundleContext context;

    @Activate
    public ContainerRealm(@Reference Accounts accounts, BundleContext context) {
        this.accounts = accounts;
        this.context = context;
    }

    @Override
    public String getName() {
        return "karaf";
    }

    @Override
    public int getRank() {
        return ABOVE_KARAFS_OWN;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {
            entry(AdministratorLogin.class, AdministratorLogin.ACCOUNTS, accounts),
            entry(PublickeyLoginModule.class, "users", context.getProperty("karaf.etc") + "/keys.properties")
        };
    }

    /** Optional each: one that lets in is enough, none is a refusal. */
    private AppConfigurationEntry entry(Class<?> module, String option, Object value) {
        return new AppConfigurationEntry(
                ProxyLoginModule.class.getName(),
                LoginModuleControlFlag.OPTIONAL,
                Map.of(
                        ProxyLoginModule.PROPERTY_MODULE,
                        module.getName(),
                        ProxyLoginModule.PROPERTY_BUNDLE,
                        Long.toString(context.getBundle().getBundleId()),
                        BundleContext.class.getName(),
                        context,
                        option,
                        value));
    }
}
