// SPDX-License-Identifier: Apache-2.0
package org.telar.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with the shape of the distribution and next to nothing in it. */
record FakeDistribution(Path folder) {
    static FakeDistribution in(Path folder) throws IOException {
        FakeDistribution fake = new FakeDistribution(folder);
        fake.write("etc/config.properties", "karaf.framework=felix\n");
        fake.write("etc/startup.properties", "mvn\\:org.telar/api/0.1.0 = 45\nmvn\\:org.telar/shell/0.1.0 = 65\n");
        fake.write("etc/org.apache.felix.fileinstall-deploy.cfg", "felix.fileinstall.dir=deploy\n");
        fake.write("etc/users.properties", "karaf = karaf,_g_:admingroup\n");
        fake.write("etc/keys.properties", "#karaf=AAAA,_g_:admingroup\n");
        fake.write("etc/scripts/shell.script", "greeting=hello\n");
        fake.write("lib/boot/main.jar", "boot");
        fake.write("lib/jdk9plus/jaxb.jar", "jaxb");
        fake.write("profiles/all/profile.properties", "modules = *\nlanguage = es\n");
        fake.write("profiles/cl/profile.properties", "modules = matchmaking\ncountry = CL\n");
        fake.write("profiles/broken/profile.properties", "modules = matchmaking, nowhere\n");
        fake.write("system/org/telar/repository/0.1.0/repository-0.1.0-features.xml", """
                <features name="telar" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                  <feature name="telar-platform" version="0.1.0"><feature>telar-vaadin</feature></feature>
                  <feature name="telar-modules" version="0.1.0">
                    <feature>telar-recruitment</feature><feature>telar-matchmaking</feature>
                  </feature>
                </features>
                """);
        return fake;
    }

    Distribution distribution() {
        return new Distribution(folder);
    }

    void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
