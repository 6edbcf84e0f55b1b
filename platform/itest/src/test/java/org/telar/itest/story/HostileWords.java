// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * 500 texts that would run in a browser if any page took them for more than text: ways out of where a text may stand, times
 * ways to run something. Whatever gets out of its place shows by its name, {@link #MARK}, also where the policy of the page
 * keeps it from running.
 */
final class HostileWords {
    /** Name of the elements, and of what they would set in the window. */
    static final String MARK = "hostile";

    private static final String RUN = "window." + MARK + "=1";

    private static final List<String> WAYS_OUT = List.of(
            "",
            "\">",
            "'>",
            "`>",
            "\" autofocus ",
            "</title>",
            "</textarea>",
            "</style>",
            "</script>",
            "-->",
            "]]>",
            "<!--",
            "</vaadin-grid>",
            "</template>",
            "\u202e",
            "\\\">",
            "&lt;b&gt;",
            "&#34;&#62;",
            "%22%3E",
            "${alert(1)}",
            "{{constructor.constructor('" + RUN + "')()}}",
            "[[" + RUN + "]]",
            "=cmd|' /C calc'!A0",
            "\");" + RUN + ";//",
            "');" + RUN + ";//");

    private static final List<String> WAYS_TO_RUN = List.of(
            "<img src=x class=hostile onerror=" + RUN + ">",
            "<svg class=hostile onload=" + RUN + ">",
            "<script class=hostile>" + RUN + "</script>",
            "<script class=hostile src=//hostile.invalid/x></script>",
            "<iframe class=hostile srcdoc='<script>parent." + MARK + "=1</script>'></iframe>",
            "<iframe class=hostile src=javascript:parent." + MARK + "=1>",
            "<a class=hostile href=javascript:" + RUN + ">x</a>",
            "<details class=hostile open ontoggle=" + RUN + ">",
            "<input class=hostile autofocus onfocus=" + RUN + ">",
            "<body class=hostile onload=" + RUN + ">",
            "<video class=hostile><source onerror=" + RUN + "></video>",
            "<math class=hostile><mi xlink:href=javascript:" + RUN + ">",
            "<object class=hostile data=javascript:" + RUN + ">",
            "<style class=hostile>@import'//hostile.invalid/x';</style>",
            "<link class=hostile rel=stylesheet href=//hostile.invalid/x>",
            "<base class=hostile href=//hostile.invalid/>",
            "<meta class=hostile http-equiv=refresh content=0;url=//hostile.invalid/>",
            "<form class=hostile action=//hostile.invalid/><button>x",
            "<ImG sRc=x cLaSs=hostile OnErRoR=" + RUN + ">",
            "javascript:" + RUN);

    private HostileWords() {}

    static List<String> all() {
        return WAYS_OUT.stream().flatMap(HostileWords::with).toList();
    }

    private static Stream<String> with(String wayOut) {
        return WAYS_TO_RUN.stream().map(run -> run.startsWith("<") ? wayOut + run : run + wayOut);
    }
}
