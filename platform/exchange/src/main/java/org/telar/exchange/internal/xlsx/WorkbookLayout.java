// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.telar.exchange.internal.Intake;

/**
 * Where the parts of a workbook are, as its relationships tell (ECMA-376 part 2).
 *
 * @param sheet the first visible sheet with cells
 */
record WorkbookLayout(String sheet, Optional<String> sharedTexts, Optional<String> styles, DateSystem dates) {

    /** @param type the last step of the relationship's type, which transitional and strict workbooks have in common */
    private record Relation(String type, String target) {}

    static WorkbookLayout of(Parts parts, Intake intake) throws IOException {
        Map<String, Relation> root = relations(parts, "", intake);
        String main = target(root, "officeDocument").orElse("xl/workbook.xml");
        if (!parts.has(main)) {
            throw intake.refusal(otherContent(parts));
        }
        Map<String, Relation> relations = relations(parts, main, intake);
        if (main.endsWith(".bin")) {
            throw intake.refusal("binary-excel");
        }
        String sheet = "";
        DateSystem dates = DateSystem.FROM_1900;
        try (Xml xml = new Xml(parts.required(main), intake)) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw intake.refusal("document");
            }
            while (xml.next()) {
                if (xml.starts("workbookPr") && isTrue(xml.attribute("date1904").orElse("0"))) {
                    dates = DateSystem.FROM_1904;
                } else if (sheet.isEmpty() && xml.starts("sheet") && isVisible(xml)) {
                    sheet = worksheet(relations, xml.required("id"));
                }
            }
        }
        if (sheet.isEmpty()) {
            throw intake.refusal("no-sheet");
        }
        return new WorkbookLayout(sheet, target(relations, "sharedStrings"), target(relations, "styles"), dates);
    }

    /** Charts and dialogues are sheets too; they have no cells. */
    private static String worksheet(Map<String, Relation> relations, String id) {
        Relation relation = relations.get(id);
        return relation != null && relation.type().equals("worksheet") ? relation.target() : "";
    }

    /** What a ZIP file is that holds no workbook. */
    private static String otherContent(Parts parts) {
        if (parts.has("mimetype") && parts.has("content.xml")) {
            return "open-document";
        }
        return parts.has("Index/Document.iwa") ? "numbers" : "archive";
    }

    private static boolean isVisible(Xml xml) {
        return xml.attribute("state").orElse("visible").equals("visible");
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private static Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    private static Map<String, Relation> relations(Parts parts, String part, Intake intake) throws IOException {
        int folderEnd = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, folderEnd);
        Optional<PartStream> stream = parts.part(folder + "_rels/" + part.substring(folderEnd) + ".rels");
        Map<String, Relation> relations = new HashMap<>();
        if (stream.isPresent()) {
            try (Xml xml = new Xml(stream.get(), intake)) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        String type = xml.required("Type");
                        String target = resolve(folder, xml.required("Target"));
                        relations.put(
                                xml.required("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), target));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
