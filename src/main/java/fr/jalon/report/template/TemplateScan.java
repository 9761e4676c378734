package fr.jalon.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
    final List<Name> styles = new ArrayList<>();
    final List<Name> styleUses = new ArrayList<>();
    final List<Name> fonts = new ArrayList<>();
    final List<Expression> expressions = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();

    /** Everything of the file as it stands. */
    final TemplateNode root;

    private TemplateScan(TemplateNode root) {
        this.root = root;
        root.children("parameter").forEach(node -> parameters.add(new Name(node.attribute("name"), node.line())));
        root.all().forEach(this::read);
    }

    static TemplateScan of(String file, byte[] source) throws TemplateProblem.Found {
        return new TemplateScan(TemplateNode.read(file, source));
    }

    private void read(TemplateNode node) {
        if (node.tag().equals("field")) {
            fields.add(new Field(node.attribute("name"), node.attribute("class"), node.line()));
        } else if (node.tag().equals("style")) {
            styles.add(new Name(node.attribute("name"), node.line()));
        }
        add(styleUses, node, "style");
        add(fonts, node, "fontName");
        boolean styled = node.attribute("markup").equals("styled");
        for (TemplateNode child : node.children()) {
            if (child.tag().toLowerCase(Locale.ROOT).endsWith("expression")) {
                boolean plain = child.attribute("type").equals("simpleText");
                Owner owner = new Owner(child.tag(), node.kind(), styled);
                expressions.add(new Expression(child.text(), plain, child.line(), owner));
            }
        }
        if (node.kind().equals("subreport")) {
            blocks.add(new Block(node.says("expression"), node.says("dataSourceExpression"), node.line()));
        }
    }

    private static void add(List<Name> names, TemplateNode node, String attribute) {
        if (node.attributes().containsKey(attribute)) {
            names.add(new Name(node.attribute(attribute), node.line()));
        }
    }
}
