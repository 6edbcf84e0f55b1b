// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Need;

/** What a module is made of, in the words of CycloneDX 1.6: the bundle, and the modules that it needs. */
record BillOfMaterials(Card card, String digest) {
    private static final String JSON = """
            {
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "version": 1,
              "metadata": {
                "component": %s
              },
              "components": [%s],
              "dependencies": [{"ref": "%s", "dependsOn": [%s]}]
            }
            """;
    private static final String MODULE = """
            {
                  "type": "library",
                  "bom-ref": "%1$s",
                  "group": "org.telar",
                  "name": "%2$s",
                  "version": "%3$s",
                  "purl": "%1$s",
                  "licenses": [{"license": {"name": "%4$s"}}],
                  "hashes": [{"alg": "SHA-256", "content": "%5$s"}]
                }""";

    String json() {
        String self = reference(card.id().name(), card.version().toString());
        List<Need> needs = card.needs();
        return JSON.formatted(
                MODULE.formatted(
                        self,
                        card.id().name(),
                        card.version(),
                        card.licence().replaceAll("[\"\\\\\\p{Cntrl}]", " "),
                        digest),
                needs.stream().map(BillOfMaterials::component).collect(Collectors.joining(", ")),
                self,
                needs.stream().map(need -> "\"" + needed(need) + "\"").collect(Collectors.joining(", ")));
    }

    private static String component(Need need) {
        return "{\"type\": \"library\", \"bom-ref\": \"%s\", \"group\": \"org.telar\", \"name\": \"%s\", \"version\": \"%s\"}"
                .formatted(needed(need), need.module().name(), need.versions().from());
    }

    private static String needed(Need need) {
        return reference(need.module().name(), need.versions().from().toString());
    }

    private static String reference(String name, String version) {
        return "pkg:maven/org.telar/" + name + "@" + version;
    }
}
