// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.container;

import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureSecurity;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.KarafExamSystemConfigurationOption;
import org.ops4j.pax.exam.karaf.options.libraries.OverrideJUnitBundlesOption;
import org.ops4j.pax.exam.options.extra.VMOption;
import org.telar.itest.Installation;

/**
 * How Pax Exam is to run the distribution: with all modules, and with the words that the launcher gives to {@code java}
 * for a home that it has prepared, so that what is tested is what is shipped.
 */
record ExamOptions(Installation prepared, Path folder) {
    private static final int START_MILLIS = 180_000;
    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";

    List<Option> all() throws IOException {
        List<Option> options = new ArrayList<>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(prepared.distribution().archive().toUri().toString())
                        .name("Telar")
                        .karafVersion(System.getProperty("karaf.version"))
                        .unpackDirectory(folder.toFile())
                        .useDeployFolder(false),
                configureConsole().ignoreLocalConsole().startRemoteShell(),
                configureSecurity().disableKarafMBeanServerBuilder(),
                doNotModifyLogConfiguration(),
                keepRuntimeFolder(),
                systemTimeout(START_MILLIS),
                environment("TELAR_ADMIN_PASSWORD=" + Installation.PASSWORD),
                new KarafExamSystemConfigurationOption(ProbeRunner.DRIVER),
                new OverrideJUnitBundlesOption(),
                // Pax Exam's own bundles come from Maven's repository on this machine; the distribution brings the rest
                editConfigurationFilePut(
                        MAVEN, "org.ops4j.pax.url.mvn.localRepository", System.getProperty("maven.repository"))));
        launcherWords().forEach(word -> options.add(new VMOption(word)));
        // a test that looks for class loaders that are held is not to see those that only soft references hold, such as
        // the
        // JDK's to what method handles were last used for
        options.add(new VMOption("-XX:SoftRefLRUPolicyMSPerMB=0"));
        for (String campaign : List.of("telar.updates", "telar.switches")) {
            Optional.ofNullable(System.getProperty(campaign))
                    .ifPresent(times -> options.add(new VMOption("-D" + campaign + "=" + times)));
        }
        return options;
    }

    private List<String> launcherWords() throws IOException {
        return prepared.prepare().stream()
                .takeWhile(word -> !word.equals("-classpath"))
                .filter(word -> !word.startsWith("-Dkaraf.") && !word.startsWith("-Djava.io.tmpdir"))
                .toList();
    }
}
