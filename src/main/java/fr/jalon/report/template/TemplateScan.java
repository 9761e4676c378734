package fr.jalon.report.template;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a template or style file names, and on which line: JasperReports itself forgets the lines. */
final class TemplateScan {
    private static final Pattern REFERENCE = Pattern.compile("\\$([FPV])\\{([^}]*)}");

    /** A name on a line. */
    record Name(String value, int line) {}

    /** A declared field with its class. */
    record Field(String name, String type, int line) {}

    /** An expression: what it says, whether it is plain text with references, where it stands. */
    record Expression(String text, boolean plain, int line, Owner owner) {
        List<Name> references(String kind) {
            return REFERENCE
                    .matcher(text)
                    .results()
                    .filter(found -> found.group(1).equals(kind))
                    .map((MatchResult found) -> new Name(found.group(2), line))
                    .toList();
        }

        boolean isSimple() {
            return plain || text.isEmpty() || text.matches("\\$[FPV]\\{[^}]*}|true|false|Boolean\\.(TRUE|FALSE)");
        }
    }

    /** The element that an expression belongs to: what kind it is and which of its expressions this is. */
    record Owner(String tag, String kind, boolean styled) {}

    /** A block put into a template, with the expression of its rows. */
    record Block(String file, String rows, int line) {}

    final List<Field> fields = new ArrayList<>();
    final List<Name> parameters = new ArrayList<>();
    final List<Name> variables = new ArrayList<>();
    final List<Name> styles = new ArrayList<>();
    final List<Name> styleUses = new ArrayList<>();
    final List<Name> fonts = new ArrayList<>();
    final List<Expression> expressions = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();

    private final Deque<Open> open = new ArrayDeque<>();

    /** An element being read. */
    private static final class Open {
        final String tag;
        final String kind;
        final boolean styled;
        final boolean plain;
        final int line;
        final StringBuilder text = new StringBuilder();
        String file = "";
        String rows = "";

        Open(String tag, String kind, boolean styled, boolean plain, int line) {
            this.tag = tag;
            this.kind = kind;
            this.styled = styled;
            this.plain = plain;
            this.line = line;
        }
    }

    private TemplateScan() {}

    static TemplateScan of(String file, byte[] source) throws TemplateProblem.Found {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TemplateScan scan = new TemplateScan();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(source));
            while (reader.hasNext()) {
                scan.read(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new TemplateProblem.Found(new TemplateProblem(file, line, "le XML est mal formé (" + why + ")"));
        }
        return scan;
    }

    private void read(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            if (!open.isEmpty()) {
                open.peek().text.append(reader.getText());
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(open.pop());
        }
    }

    private void start(XMLStreamReader reader) {
        String tag = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        String name = attribute(reader, "name");
        switch (tag) {
            case "field" -> fields.add(new Field(name, attribute(reader, "class"), line));
            case "parameter" -> {
                if (open.size() == 1) {
                    parameters.add(new Name(name, line));
                }
            }
            case "variable" -> variables.add(new Name(name, line));
            case "style" -> styles.add(new Name(name, line));
            default -> {}
        }
        add(styleUses, reader.getAttributeValue(null, "style"), line);
        add(fonts, reader.getAttributeValue(null, "fontName"), line);
        open.push(new Open(
                tag,
                attribute(reader, "kind"),
                "styled".equals(reader.getAttributeValue(null, "markup")),
                "simpleText".equals(reader.getAttributeValue(null, "type")),
                line));
    }

    private void end(Open ended) {
        Open parent = open.peek();
        if (ended.tag.toLowerCase(java.util.Locale.ROOT).endsWith("expression") && parent != null) {
            String text = ended.text.toString().strip();
            Owner owner = new Owner(ended.tag, parent.kind, parent.styled);
            expressions.add(new Expression(text, ended.plain, ended.line, owner));
            if (ended.tag.equals("expression")) {
                parent.file = text;
            } else if (ended.tag.equals("dataSourceExpression")) {
                parent.rows = text;
            }
        }
        if (ended.kind.equals("subreport")) {
            blocks.add(new Block(ended.file, ended.rows, ended.line));
        }
    }

    private static void add(List<Name> names, @Nullable String value, int line) {
        if (value != null) {
            names.add(new Name(value, line));
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
