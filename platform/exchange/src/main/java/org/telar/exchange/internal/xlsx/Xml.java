// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.telar.exchange.internal.ByteOrderMark;
import org.telar.exchange.internal.Intake;
import org.telar.exchange.internal.NotReadable;

/**
 * Walks through one XML part. Names are compared without their name space, because transitional and strict workbooks
 * differ in nothing else. A part with a document type is refused: no workbook has one, so no entity is ever expanded.
 */
final class Xml implements Closeable {
    private static final int DEEPEST = 64;

    /** The JDK counts even {@code &amp;}, since 24 up to 100,000; without a document type there are no other entities. */
    private static final List<String> NO_LIMIT_ON_PREDEFINED_ENTITIES = List.of(
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private final PartStream part;
    private final Intake intake;
    private final XMLStreamReader reader;
    private int depth;

    Xml(PartStream part, Intake intake) throws IOException {
        this.part = part;
        this.intake = intake;
        try {
            this.reader = factory().createXMLStreamReader(characters(part));
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    /** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 10.1.2). The JDK's parser would print what it cannot decode. */
    private static Reader characters(InputStream part) throws IOException {
        PushbackInputStream in = new PushbackInputStream(part, ByteOrderMark.LONGEST);
        byte[] start = in.readNBytes(ByteOrderMark.LONGEST);
        Optional<ByteOrderMark> mark = ByteOrderMark.at(start);
        int skipped = mark.map(ByteOrderMark::length).orElse(0);
        in.unread(start, skipped, start.length - skipped);
        Charset charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
        return new InputStreamReader(in, charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        NO_LIMIT_ON_PREDEFINED_ENTITIES.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw intake.refusal("damaged");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int event() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw intake.refusal("damaged");
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private IOException refusal(XMLStreamException malformed) {
        Throwable cause = malformed.getNestedException();
        return cause instanceof NotReadable refused ? refused : intake.refusal("damaged");
    }

    boolean starts(String element) {
        return reader.isStartElement() && element.equals(reader.getLocalName());
    }

    boolean ends(String element) {
        return reader.isEndElement() && element.equals(reader.getLocalName());
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    String required(String name) throws NotReadable {
        return attribute(name).orElseThrow(() -> intake.refusal("damaged"));
    }

    /**
     * Appends the text of the element that has just started, inner elements' included, and goes to its end.
     *
     * @param row where the text stands, or 0 for one that several cells share
     */
    void text(StringBuilder target, int row) throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw intake.refusal("damaged");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    intake.admitLength(row, target.length());
                }
                case XMLStreamConstants.END_DOCUMENT -> throw intake.refusal("damaged");
                default -> {}
            }
        }
    }

    /** Reads what is left of the part, so that its checksum is compared. */
    void finish() throws IOException {
        while (next()) {}
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
