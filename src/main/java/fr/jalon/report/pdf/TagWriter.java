package fr.jalon.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** Writes the structure into a PDF before any content, so that content of any page finds its place in it. */
final class TagWriter {
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    private final PdfStructure structure;
    private final Map<Tag, PdfStructureEntry> entries = new IdentityHashMap<>();

    TagWriter(PdfStructure structure) {
        this.structure = structure;
    }

    void write(Tag document, String language) {
        PdfStructureEntry root = structure.createDocumentTag(language);
        entries.put(document, root);
        writeKids(document, root);
    }

    PdfStructureEntry entry(Tag tag) {
        return Objects.requireNonNull(entries.get(tag));
    }

    private void writeKids(Tag tag, PdfStructureEntry entry) {
        for (Tag kid : tag.kids()) {
            PdfStructureEntry written = structure.createTag(entry, kid.type());
            entries.put(kid, written);
            describe(kid, ((ClassicStructureEntry) written).getElement());
            writeKids(kid, written);
        }
    }

    /** Not by the entry's own methods: they lose the characters that Latin-1 has not. */
    private static void describe(Tag tag, PdfStructureElement element) {
        if (tag.alternative() != null) {
            element.put(PdfName.ALT, unicode(tag.alternative()));
        }
        if (tag.contents() != null) {
            element.put(PdfName.CONTENTS, unicode(tag.contents()));
        }
        if (tag.id() != null) {
            element.put(PdfName.ID, new PdfString(tag.id()));
        }
        PdfDictionary attributes = attributes(tag);
        if (attributes.size() > 0) {
            PdfArray all = new PdfArray();
            all.add(attributes);
            element.put(PdfName.A, all);
        }
    }

    private static PdfDictionary attributes(Tag tag) {
        PdfDictionary attributes = new PdfDictionary();
        if (tag.isNumbered()) {
            attributes.put(PdfName.O, new PdfName("List"));
            attributes.put(LIST_NUMBERING, new PdfName("Decimal"));
        }
        if (tag.columns() > 1) {
            table(attributes, "ColSpan", new PdfNumber(tag.columns()));
        }
        if (tag.rows() > 1) {
            table(attributes, "RowSpan", new PdfNumber(tag.rows()));
        }
        if (tag.scope() != null) {
            table(attributes, "Scope", new PdfName(tag.scope().word()));
        }
        if (!tag.headers().isEmpty()) {
            PdfArray headers = new PdfArray();
            tag.headers().forEach(id -> headers.add(new PdfString(id)));
            table(attributes, "Headers", headers);
        }
        return attributes;
    }

    private static void table(PdfDictionary attributes, String name, PdfObject value) {
        attributes.put(PdfName.O, PdfName.TABLE);
        attributes.put(new PdfName(name), value);
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
