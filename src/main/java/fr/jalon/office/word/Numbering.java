package fr.jalon.office.word;

import java.util.ArrayList;
import java.util.List;

/** Lists that Word numbers by itself: dashes for all, and a count of its own for each list that starts anew. */
final class Numbering {
    static final int DASHES = 1;

    private static final int DASH_LEVEL = 1;
    private static final int COUNT_LEVEL = 2;

    private final List<Integer> starts = new ArrayList<>();

    /** A count that starts at this number; gives what its paragraphs name it by. */
    int countFrom(int start) {
        starts.add(start);
        return DASHES + starts.size();
    }

    byte[] part() {
        Xml xml = new Xml().open("w:numbering", "xmlns:w", Namespaces.WORD);
        level(xml, DASH_LEVEL, "bullet", "\u2013", "ListBullet");
        level(xml, COUNT_LEVEL, "decimal", "%1.", "ListNumber");
        xml.open("w:num", "w:numId", DASHES).val("w:abstractNumId", DASH_LEVEL).close();
        for (int i = 0; i < starts.size(); i++) {
            xml.open("w:num", "w:numId", DASHES + 1 + i).val("w:abstractNumId", COUNT_LEVEL);
            xml.open("w:lvlOverride", "w:ilvl", 0)
                    .val("w:startOverride", starts.get(i))
                    .close();
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void level(Xml xml, int id, String format, String text, String style) {
        xml.open("w:abstractNum", "w:abstractNumId", id).val("w:multiLevelType", "singleLevel");
        xml.open("w:lvl", "w:ilvl", 0).val("w:start", 1).val("w:numFmt", format).val("w:pStyle", style);
        xml.val("w:lvlText", text).val("w:lvlJc", "left");
        xml.open("w:pPr")
                .empty("w:ind", "w:left", ParagraphWriter.HANGING, "w:hanging", ParagraphWriter.HANGING)
                .close();
        xml.open("w:rPr").val("w:color", "0B5A6B").close();
        xml.close().close();
    }
}
