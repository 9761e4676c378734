package fr.jalon.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF as it is read aloud: an element, its words in order, and the elements below it. */
record Structure(String type, String words, COSDictionary element, List<Structure> kids) {
    static Structure read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> contents = new IdentityHashMap<>();
            for (PDPage page : document.getPages()) {
                contents.put(page.getCOSObject(), words(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            return read(root, contents).kids().get(0);
        }
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, Structure::words));
    }

    private static String words(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream()
                .map(any -> any instanceof TextPosition text ? text.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private static Structure read(COSDictionary element, Map<COSDictionary, Map<Integer, String>> contents) {
        StringBuilder words = new StringBuilder();
        List<Structure> kids = new ArrayList<>();
        COSBase k = element.getDictionaryObject(COSName.K);
        COSArray all = new COSArray();
        if (k instanceof COSArray array) {
            all = array;
        } else if (k != null) {
            all.add(k);
        }
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            if (kid instanceof COSInteger mark) {
                words.append(contents.get(element.getCOSDictionary(COSName.PG)).get(mark.intValue()));
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
                words.append(
                        contents.get(dictionary.getCOSDictionary(COSName.PG)).get(dictionary.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                kids.add(read(dictionary, contents));
            }
        }
        return new Structure(element.getNameAsString(COSName.S, ""), words.toString(), element, kids);
    }

    /** This element and all below it, in reading order. */
    Stream<Structure> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Structure::all));
    }

    Stream<Structure> all(String type) {
        return all().filter(element -> element.type.equals(type));
    }

    /** All the words below it. */
    String text() {
        return all().map(Structure::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    String attribute(String name) {
        COSArray attributes = element.getCOSArray(COSName.A);
        for (int i = 0; attributes != null && i < attributes.size(); i++) {
            COSBase value = ((COSDictionary) attributes.getObject(i)).getDictionaryObject(COSName.getPDFName(name));
            if (value != null) {
                return say(value);
            }
        }
        return "";
    }

    private static String say(COSBase value) {
        if (value instanceof COSArray array) {
            return array.toList().stream().map(Structure::say).collect(Collectors.joining(" "));
        }
        return value instanceof COSName name
                ? name.getName()
                : value instanceof COSString string
                        ? string.getString()
                        : value instanceof COSInteger number ? "" + number.intValue() : value.toString();
    }

    int number(String name) {
        return attribute(name).isEmpty() ? 1 : Integer.parseInt(attribute(name));
    }

    String alternative() {
        return element.getString(COSName.ALT, "");
    }

    @Override
    public String toString() {
        return type + " " + text();
    }

    /** One element a line, set in below the one it is in. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        print("", lines);
        return lines.toString();
    }

    private void print(String indent, StringBuilder lines) {
        lines.append(indent).append(type);
        Stream.of("Scope", "ColSpan", "RowSpan", "ListNumbering")
                .filter(name -> !attribute(name).isEmpty())
                .forEach(name -> lines.append(' ').append(name).append('=').append(attribute(name)));
        if (!alternative().isEmpty()) {
            lines.append(" [").append(alternative()).append(']');
        }
        if (!words.isBlank()) {
            lines.append(' ').append(words.strip());
        }
        lines.append('\n');
        kids.forEach(kid -> kid.print(indent + "  ", lines));
    }
}
