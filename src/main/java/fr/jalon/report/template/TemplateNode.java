package fr.jalon.report.template;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a template or style file, with the line that JasperReports itself forgets.
 *
 * @param line where its opening tag ends
 * @param text between its tags, its children's left out
 */
record TemplateNode(String tag, Map<String, String> attributes, int line, List<TemplateNode> children, String text) {
    TemplateNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An element whose end is not read yet. */
    private static final class Open {
        final String tag;
        final Map<String, String> attributes = new LinkedHashMap<>();
        final int line;
        final List<TemplateNode> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Open(XMLStreamReader reader) {
            tag = reader.getLocalName();
            line = reader.getLocation().getLineNumber();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }

        TemplateNode closed() {
            return new TemplateNode(
                    tag, attributes, line, children, text.toString().strip());
        }
    }

    /** Reads a file; no entity and no DTD is followed. */
    static TemplateNode read(String file, byte[] source) throws TemplateProblem.Found {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Deque<Open> open = new ArrayDeque<>();
        TemplateNode last = new TemplateNode("", Map.of(), 1, List.of(), "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(source));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(new Open(reader));
                } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                        && !open.isEmpty()) {
                    open.peek().text.append(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    last = open.pop().closed();
                    if (!open.isEmpty()) {
                        open.peek().children.add(last);
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new TemplateProblem.Found(new TemplateProblem(file, line, "le XML est mal formé (" + why + ")"));
        }
        return last;
    }

    /** The attribute; empty when it is not there. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** What kind of element of a page it is; empty for everything else. */
    String kind() {
        return tag.equals("element") ? attribute("kind") : "";
    }

    /** Its children of that tag. */
    List<TemplateNode> children(String wanted) {
        return children.stream().filter(child -> child.tag.equals(wanted)).toList();
    }

    /** What the child of that tag says; empty when there is none. */
    String says(String wanted) {
        return children(wanted).stream().findFirst().map(TemplateNode::text).orElse("");
    }

    /** It and everything in it, in the order of the file. */
    Stream<TemplateNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TemplateNode::all));
    }
}
