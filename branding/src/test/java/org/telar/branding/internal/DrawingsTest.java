// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/** The drawings are shown on the page before anybody has signed in: they must be drawings and nothing else. */
class DrawingsTest {
    private static final List<String> DRAWINGS = List.of("mark.svg", "logo.svg", "favicon.svg");
    private static final Set<String> HARMLESS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "clipPath",
            "mask",
            "linearGradient",
            "radialGradient",
            "stop");

    @TestFactory
    Stream<DynamicTest> every_drawing_of_every_brand_is_well_formed_and_stands_alone() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (BrandFolder brand : Brands.all()) {
            for (String name : DRAWINGS) {
                tests.add(DynamicTest.dynamicTest(
                        brand.id() + "/" + name, () -> assertEquals(List.of(), faults(brand.read(name)))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> the_marks_are_square() throws IOException {
        return Brands.all().stream()
                .map(brand -> DynamicTest.dynamicTest(brand.id(), () -> {
                    for (String name : List.of("mark.svg", "favicon.svg")) {
                        String[] box =
                                parse(brand.read(name)).getAttribute("viewBox").split(" ");
                        assertEquals(box[2], box[3], name);
                    }
                }));
    }

    @Test
    void what_is_no_mere_drawing_is_found() throws Exception {
        assertFalse(faults("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
                .isEmpty());
        assertFalse(
                faults("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>").isEmpty());
        assertFalse(faults("<svg xmlns='http://www.w3.org/2000/svg'><path href='//x.example/a'/></svg>")
                .isEmpty());
        assertFalse(faults("<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(http://x.example/a)'/></svg>")
                .isEmpty());
        assertFalse(faults("<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'a.css'</style></svg>")
                .isEmpty());
        assertTrue(faults("<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(#a)'/></svg>")
                .isEmpty());
        assertThrows(SAXException.class, () -> faults("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"));
    }

    private static List<String> faults(String svg) throws Exception {
        return faults(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(byte[] svg) throws Exception {
        List<String> faults = new ArrayList<>();
        collect(parse(svg), faults);
        return faults;
    }

    private static void collect(Element element, List<String> faults) {
        if (!HARMLESS.contains(element.getLocalName())) {
            faults.add("element " + element.getLocalName());
        }
        if (element.getLocalName().equals("style") && leadsOutside(element.getTextContent())) {
            faults.add("style " + element.getTextContent());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            if (name.startsWith("on") || name.endsWith("href") || !name.equals("xmlns") && leadsOutside(value)) {
                faults.add(name + "=" + value);
            }
        }
        var children = element.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .forEach(child -> collect((Element) child, faults));
    }

    private static boolean leadsOutside(String text) {
        return text.contains("@import")
                || text.contains("//")
                || text.replace("url(#", "").contains("url(");
    }

    private static Element parse(byte[] svg) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        Element root = builder.parse(new ByteArrayInputStream(svg)).getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
        assertEquals("svg", root.getLocalName());
        return root;
    }
}
