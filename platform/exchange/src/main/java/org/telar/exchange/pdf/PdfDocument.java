// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.pdf;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.telar.api.Letterhead;

/**
 * Writes a document of headings, sentences and facts as PDF, on A4, from top to bottom. It tells its title and language to
 * whoever reads it aloud, its text can be selected, headings are bookmarks, and the letters go with it (Liberation Sans: Latin,
 * Greek, Cyrillic). For one thread.
 */
public final class PdfDocument implements Closeable {
    private static final String LETTERS = "font-fallback/LiberationSans-Regular.ttf";
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color QUIET = new Color(0x55, 0x55, 0x55);
    private static final float MARGIN = 56;
    private static final float[] LABEL_AND_VALUE = {1, 2};
    private static final float[] MARK_AND_NAME = {1, 11};
    private static final float[] NAME_ALONE = {1};
    /** Points. */
    private static final float MARK_SIZE = 32;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;
    private final BaseFont letters;

    /**
     * @param letterhead whose it is: stands at the head of the first page
     * @param title also the first line below
     * @param language of all that is written
     * @param footer stands at the foot of each page, before its number
     */
    public PdfDocument(OutputStream out, Letterhead letterhead, String title, Locale language, String footer) {
        letters = letters();
        writer = PdfWriter.getInstance(document, out);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Telar");
        document.addAuthor(letterhead.name());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        document.setFooter(footer(footer));
        document.open();
        document.add(head(letterhead, language));
        Paragraph first = new Paragraph(title, font(20, Font.BOLD, INK));
        first.setSpacingBefore(16);
        document.add(first);
    }

    private PdfPTable head(Letterhead letterhead, Locale language) {
        Color accent = Color.decode(letterhead.accent());
        PdfPTable head = new PdfPTable(letterhead.mark().isPresent() ? MARK_AND_NAME : NAME_ALONE);
        head.setWidthPercentage(100);
        letterhead.mark().ifPresent(mark -> head.addCell(ruled(new PdfPCell(image(mark)), accent)));
        Phrase name = new Phrase(letterhead.name() + "\n", font(13, Font.BOLD, accent));
        name.add(new Chunk(letterhead.tagline(language), font(9, Font.NORMAL, QUIET)));
        head.addCell(ruled(new PdfPCell(name), accent));
        return head;
    }

    private static Image image(byte[] mark) {
        try {
            Image image = Image.getInstance(mark);
            image.scaleToFit(MARK_SIZE, MARK_SIZE);
            // it says no more than the name beside it
            image.setAlt("");
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("The mark of the letterhead is no picture", e);
        }
    }

    private static PdfPCell ruled(PdfPCell cell, Color colour) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(colour);
        cell.setBorderWidth(1.5f);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(8);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static BaseFont letters() {
        try {
            return BaseFont.createFont(LETTERS, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("The letters are not in the bundle", e);
        }
    }

    private HeaderFooter footer(String text) {
        HeaderFooter footer = new HeaderFooter(new Phrase(text + "  ", font(9, Font.NORMAL, QUIET)), true);
        footer.setBorder(Rectangle.NO_BORDER);
        footer.setAlignment(Element.ALIGN_RIGHT);
        return footer;
    }

    public PdfDocument heading(String text) {
        Paragraph heading = new Paragraph(text, font(14, Font.BOLD, INK));
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(6);
        document.add(heading);
        new PdfOutline(
                writer.getRootOutline(),
                PdfAction.gotoLocalPage(writer.getPageNumber(), new PdfDestination(PdfDestination.FIT), writer),
                text);
        return this;
    }

    public PdfDocument paragraph(String text) {
        Paragraph paragraph = new Paragraph(text, font(11, Font.NORMAL, INK));
        paragraph.setSpacingAfter(6);
        document.add(paragraph);
        return this;
    }

    /** One fact a row, its label at the left. */
    public PdfDocument facts(Iterable<Fact> facts) {
        PdfPTable table = new PdfPTable(LABEL_AND_VALUE);
        table.setWidthPercentage(100);
        for (Fact fact : facts) {
            table.addCell(cell(fact.label(), font(10, Font.NORMAL, QUIET)));
            table.addCell(cell(fact.value(), font(11, Font.NORMAL, INK)));
        }
        document.add(table);
        return this;
    }

    /** @param value in the words of the document's language */
    public record Fact(String label, String value) {}

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(new Color(0xDD, 0xDD, 0xDD));
        cell.setPadding(5);
        cell.setPaddingLeft(0);
        return cell;
    }

    private Font font(float size, int style, Color colour) {
        return new Font(letters, size, style, colour);
    }

    /** Ends the document. */
    @Override
    public void close() {
        document.close();
    }
}
