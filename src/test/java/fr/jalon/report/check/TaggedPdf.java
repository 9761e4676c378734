package fr.jalon.report.check;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** A document of some pages, each with a heading and a paragraph, that is good except for the flaws asked for. */
final class TaggedPdf {
    /** What can be wrong with it. */
    enum Flaw {
        NO_TAGS,
        NO_STRUCTURE,
        STRUCTURE_WITHOUT_CONTENT,
        ALL_ARTIFACTS,
        LOOSE_TEXT,
        NO_HEADING,
        LOST_PARAGRAPH,
        OTHER_TEXT,
        BLANK_PAGE,
        MORE_INK,
        FONT_OF_THE_MACHINE,
        NO_ARCHIVAL_CLAIM,
        LEVEL_B,
        LEVEL_THREE,
        NO_UA_CLAIM,
        NO_LANGUAGE,
        NO_TITLE,
        NO_OUTLINE
    }

    private static final Path FONT = Path.of("src/main/resources/fonts/SourceSans3-Regular.ttf");
    private static final String TITLE = "Rapport d’essai";

    private final Set<Flaw> flaws;
    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();

    private TaggedPdf(Set<Flaw> flaws) {
        this.flaws = flaws;
    }

    static byte[] good() {
        return with(2);
    }

    static byte[] untagged(int pages) {
        return with(pages, Flaw.NO_TAGS);
    }

    static byte[] with(int pages, Flaw... flaws) {
        Set<Flaw> all = EnumSet.noneOf(Flaw.class);
        all.addAll(Set.of(flaws));
        try {
            return new TaggedPdf(all).bytes(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(Flaw flaw) {
        return flaws.contains(flaw);
    }

    private byte[] bytes(int pages) throws IOException {
        try (document) {
            PDFont font = has(Flaw.FONT_OF_THE_MACHINE)
                    ? new PDType1Font(Standard14Fonts.FontName.HELVETICA)
                    : PDType0Font.load(document, FONT.toFile());
            root.appendKid(whole);
            for (int n = 0; n < pages; n++) {
                add(n, font);
            }
            describe();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void add(int number, PDFont font) throws IOException {
        PDPage page = new PDPage();
        page.setStructParents(number);
        page.getCOSObject().setName("Tabs", "S");
        document.addPage(page);
        COSArray elements = new COSArray();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (!has(Flaw.BLANK_PAGE) || number == 0) {
                mark(content, COSName.ARTIFACT, null);
                write(content, font, "tête", 750);
                unmark(content);
                String heading = has(Flaw.NO_HEADING) ? "P" : "H1";
                tagged(content, font, page, elements, heading, "Chapitre " + (number + 1), 700);
                if (!has(Flaw.LOST_PARAGRAPH)) {
                    String text = has(Flaw.OTHER_TEXT) ? "Un autre texte que celui-là." : "Le texte de ce chapitre-là.";
                    tagged(content, font, page, elements, "P", text, 650);
                }
                if (has(Flaw.LOOSE_TEXT)) {
                    write(content, font, "Sans balise", 600);
                }
                if (has(Flaw.MORE_INK)) {
                    mark(content, COSName.ARTIFACT, null);
                    content.addRect(0, 0, 50, 50);
                    content.fill();
                    unmark(content);
                }
            }
        }
        parents.add(org.apache.pdfbox.cos.COSInteger.get(number));
        parents.add(elements);
    }

    private void tagged(
            PDPageContentStream content, PDFont font, PDPage page, COSArray elements, String type, String text, int y)
            throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, elements.size());
        boolean artifact = has(Flaw.ALL_ARTIFACTS);
        mark(content, artifact ? COSName.ARTIFACT : COSName.getPDFName(type), artifact ? null : properties);
        write(content, font, text, y);
        unmark(content);
        PDStructureElement element = new PDStructureElement(type, whole);
        element.setPage(page);
        if (!artifact && !has(Flaw.STRUCTURE_WITHOUT_CONTENT)) {
            element.appendKid(elements.size());
        }
        whole.appendKid(element);
        elements.add(element);
    }

    private void mark(PDPageContentStream content, COSName tag, @Nullable COSDictionary properties) throws IOException {
        if (has(Flaw.NO_TAGS) || has(Flaw.NO_STRUCTURE)) {
            return;
        }
        if (properties == null) {
            content.beginMarkedContent(tag);
        } else {
            content.beginMarkedContent(tag, PDPropertyList.create(properties));
        }
    }

    private void unmark(PDPageContentStream content) throws IOException {
        if (!has(Flaw.NO_TAGS) && !has(Flaw.NO_STRUCTURE)) {
            content.endMarkedContent();
        }
    }

    private static void write(PDPageContentStream content, PDFont font, String text, int y) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    private void describe() throws IOException {
        if (!has(Flaw.NO_TITLE)) {
            document.getDocumentInformation().setTitle(TITLE);
        }
        var catalog = document.getDocumentCatalog();
        if (!has(Flaw.NO_LANGUAGE)) {
            catalog.setLanguage("fr-FR");
        }
        if (!has(Flaw.NO_OUTLINE)) {
            catalog.setDocumentOutline(new PDDocumentOutline());
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(colours));
        intent.setOutputConditionIdentifier("sRGB");
        catalog.addOutputIntent(intent);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        if (!has(Flaw.NO_TAGS)) {
            COSDictionary byPage = new COSDictionary();
            byPage.setItem(COSName.NUMS, parents);
            root.getCOSObject().setItem(COSName.PARENT_TREE, byPage);
            if (has(Flaw.NO_STRUCTURE)) {
                root.getCOSObject().removeItem(COSName.K);
            }
            catalog.setStructureTreeRoot(root);
        }
        COSArray id = new COSArray();
        id.add(new COSString("0123456789abcdef"));
        id.add(new COSString("0123456789abcdef"));
        document.getDocument().getTrailer().setItem(COSName.ID, id);
    }

    private String xmp() {
        String archival = has(Flaw.NO_ARCHIVAL_CLAIM)
                ? ""
                : "<pdfaid:part>" + (has(Flaw.LEVEL_THREE) ? 3 : 2) + "</pdfaid:part><pdfaid:conformance>"
                        + (has(Flaw.LEVEL_B) ? "B" : "A") + "</pdfaid:conformance>";
        String accessible = has(Flaw.NO_UA_CLAIM) ? "" : "<pdfuaid:part>1</pdfuaid:part>";
        return """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>%s%s
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(TITLE, archival, accessible);
    }
}
