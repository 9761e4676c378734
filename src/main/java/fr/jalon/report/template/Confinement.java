package fr.jalon.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a template may be made of. It shows the fields of a record and the files of its own set: it runs nothing, queries
 * nothing, and opens neither an address nor a file from elsewhere. What is not on these lists is refused with its line;
 * what would slip through is still stopped when the pages are filled.
 */
final class Confinement {
    private static final Set<String> TAGS = Set.of(
            "jasperReport",
            "jasperTemplate",
            "template",
            "style",
            "conditionalStyle",
            "conditionExpression",
            "paragraph",
            "box",
            "pen",
            "topPen",
            "leftPen",
            "bottomPen",
            "rightPen",
            "property",
            "parameter",
            "field",
            "group",
            "groupHeader",
            "groupFooter",
            "title",
            "columnHeader",
            "columnFooter",
            "detail",
            "summary",
            "noData",
            "band",
            "element",
            "text",
            "expression",
            "printWhenExpression",
            "dataSourceExpression",
            "anchorNameExpression",
            "hyperlinkAnchorExpression",
            "hyperlinkReferenceExpression",
            "hyperlinkTooltipExpression");

    private static final Set<String> KINDS =
            Set.of("textField", "staticText", "image", "subreport", "frame", "line", "rectangle", "ellipse", "break");

    private static final Set<String> CLASSES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "net.sf.jasperreports.engine.JRDataSource",
            "net.sf.jasperreports.renderers.Renderable");

    private static final String RUNS = "il ferait tourner du code qui n’est pas dans le gabarit";

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "scriptletClass",
            RUNS,
            "formatFactoryClass",
            RUNS,
            "incrementerFactoryClass",
            RUNS,
            "customizerClass",
            RUNS,
            "resourceBundle",
            "il lirait un fichier d’ailleurs",
            "onErrorType",
            "une image qui manque doit se voir",
            "lazy",
            "une image se lit avec la page, non à l’écriture du document");

    private final String file;
    private final Set<String> files;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private Confinement(String file, Set<String> files) {
        this.file = file;
        this.files = files;
    }

    /** @param files the names of the set */
    static List<TemplateProblem> check(String file, TemplateNode root, Set<String> files) {
        Confinement confinement = new Confinement(file, files);
        root.all().forEach(confinement::node);
        return confinement.problems;
    }

    private void node(TemplateNode node) {
        if (!TAGS.contains(node.tag()) || node.tag().equals("element") && !KINDS.contains(node.kind())) {
            String name = node.tag().equals("element") ? node.kind() : node.tag();
            add(node, "l’élément «\u202f" + name + "\u202f» n’est pas admis dans un gabarit");
            return;
        }
        ATTRIBUTES.forEach((name, why) -> {
            if (node.attributes().containsKey(name)) {
                add(node, "l’attribut «\u202f" + name + "\u202f» n’est pas admis\u00a0: " + why);
            }
        });
        switch (node.tag()) {
            case "parameter" -> parameter(node);
            case "property" -> property(node);
            case "template" -> source(node, node.text().replaceAll("^\"|\"$", ""));
            case "element" -> sources(node);
            case "hyperlinkReferenceExpression" -> address(node);
            default -> {}
        }
    }

    private void parameter(TemplateNode node) {
        String type = node.attribute("class");
        if (!type.isEmpty() && !CLASSES.contains(type)) {
            add(
                    node,
                    "le paramètre «\u202f" + node.attribute("name") + "\u202f» est déclaré " + type
                            + ", qui n’est pas admis");
        }
    }

    private void property(TemplateNode node) {
        if (!node.attribute("name").startsWith("fr.jalon.")) {
            add(
                    node,
                    "la propriété «\u202f" + node.attribute("name")
                            + "\u202f» n’est pas admise\u00a0: les réglages du moteur"
                            + " ne se changent pas dans un gabarit");
        }
    }

    private void sources(TemplateNode element) {
        boolean opens = element.kind().equals("subreport") || element.kind().equals("image");
        for (TemplateNode expression : opens ? element.children("expression") : List.<TemplateNode>of()) {
            boolean drawing = element.kind().equals("image")
                    && expression.text().matches("\\$F\\{[^}]*}")
                    && !expression.attribute("type").equals("simpleText");
            if (!drawing) {
                source(expression, expression.text());
            }
        }
    }

    private void source(TemplateNode node, String name) {
        if (!files.contains(name)) {
            add(
                    node,
                    "«\u202f" + name
                            + "\u202f» n’est pas un fichier de ce dossier de gabarits\u202f; un gabarit n’ouvre ni adresse"
                            + " ni fichier d’ailleurs");
        }
    }

    /** A link that a reader may follow: the text of the template says where it leads, never the data. */
    private void address(TemplateNode node) {
        boolean plain = node.attribute("type").equals("simpleText");
        if (!plain || !node.text().matches("https://[^\\s$]+")) {
            add(node, "un lien vers l’extérieur est une adresse https écrite en toutes lettres (type=\"simpleText\")");
        }
    }

    private void add(TemplateNode node, String cause) {
        problems.add(new TemplateProblem(file, node.line(), cause));
    }
}
