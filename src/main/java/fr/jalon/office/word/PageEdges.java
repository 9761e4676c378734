package fr.jalon.office.word;

import fr.jalon.document.Imprint;

/** What stands at the head and at the foot of every page. */
final class PageEdges {
    private PageEdges() {}

    static byte[] head(Imprint imprint) {
        Xml xml = open("w:hdr", "Header");
        new Runs(xml).plain(imprint.runningHead(), "");
        return xml.close().close().bytes();
    }

    static byte[] foot(Imprint imprint) {
        Xml xml = open("w:ftr", "Footer");
        Runs runs = new Runs(xml);
        runs.plain(imprint.foot(), "");
        runs.plain("\t", "");
        runs.field("PAGE", shown -> runs.plain("1", ""));
        runs.plain(" / ", "");
        runs.field("NUMPAGES", shown -> runs.plain("1", ""));
        return xml.close().close().bytes();
    }

    /** The first page bears no number. */
    static byte[] firstFoot(Imprint imprint) {
        Xml xml = open("w:ftr", "Footer");
        new Runs(xml).plain(imprint.foot(), "");
        return xml.close().close().bytes();
    }

    private static Xml open(String root, String style) {
        Xml xml = new Xml().open(root, "xmlns:w", Namespaces.WORD);
        return xml.open("w:p").open("w:pPr").val("w:pStyle", style).close();
    }
}
