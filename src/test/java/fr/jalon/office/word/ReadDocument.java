package fr.jalon.office.word;

import fr.jalon.file.FixedZip;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A Word document taken apart into its XML, so that nothing it says escapes a test. */
final class ReadDocument {
    private static final Set<String> WHITE = Set.of("w:tab", "w:br", "w:p");

    private final Map<String, Document> parts = new TreeMap<>();

    /** @throws IllegalArgumentException when a part is not well formed */
    ReadDocument(byte[] file) {
        FixedZip.entries(file).forEach((name, content) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                parts.put(name, parsed(name, content));
            }
        });
    }

    private static Document parsed(String name, byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (Exception e) {
            throw new IllegalArgumentException(name + " is not well formed", e);
        }
    }

    Document part(String name) {
        return parts.get(name);
    }

    List<Element> all(String name) {
        return all("word/document.xml", name);
    }

    List<Element> all(String part, String name) {
        return elements(parts.get(part).getElementsByTagName(name));
    }

    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What the attribute says on each element of this name. */
    List<String> said(String name, String attribute) {
        return all(name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** Everything that is read, aloud or with the eyes, in order: text, names of tables, sentences of drawings. */
    String text() {
        return text("word/document.xml");
    }

    String text(String part) {
        return text(parts.get(part).getDocumentElement());
    }

    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Element element) {
            switch (element.getTagName()) {
                case "w:t" -> text.append(element.getTextContent());
                case "w:tblCaption" -> text.append(element.getAttribute("w:val"));
                case "wp:docPr" -> text.append(element.getAttribute("descr"));
                default -> {
                    if (WHITE.contains(element.getTagName())) {
                        text.append('\n');
                    }
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
    }
}
