package fr.jalon.report.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What JasperReports would draw without a word, and a reader would miss: type too small for paper, a row cut in two, a
 * table without heads, text that nobody who listens would hear, a picture without its sentence.
 */
final class PageRules {
    /** Points, under which a note does not read on paper. */
    private static final double SMALLEST = 7.8;

    /** Points, from which a band is a page and not a row: it must go on where it does not fit. */
    private static final int PAGE = 400;

    private static final Set<Role> OF_A_ROW = EnumSet.of(
            Role.COLUMN_HEAD,
            Role.ROW_HEAD,
            Role.GROUP_HEAD,
            Role.CELL,
            Role.LABEL,
            Role.ITEM,
            Role.CONTENTS,
            Role.CONTENTS_PAGE);

    private static final Set<Role> UNREAD = EnumSet.of(Role.DECORATION, Role.PICTURE, Role.BOX);

    private final String file;
    private final TemplateNode root;
    private final Map<String, Role> roles;
    private final boolean frame;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private PageRules(String file, TemplateNode root, Map<String, Role> roles, boolean frame) {
        this.file = file;
        this.root = root;
        this.roles = roles;
        this.frame = frame;
    }

    /**
     * What is wrong with the pages that the file draws.
     *
     * @param roles of every style
     * @param frame whether it draws what stands around the pages, which is not read with them
     */
    static List<TemplateProblem> check(String file, TemplateNode root, Map<String, Role> roles, boolean frame) {
        PageRules rules = new PageRules(file, root, roles, frame);
        root.all().forEach(rules::type);
        if (root.tag().equals("jasperReport")) {
            root.all().filter(PageRules::isBand).forEach(rules::band);
            root.all().forEach(rules::element);
            rules.heads();
            rules.headings();
        }
        return rules.problems;
    }

    private void type(TemplateNode node) {
        String size = node.attribute("fontSize");
        if (size.matches("[0-9.]+") && Double.parseDouble(size) < SMALLEST) {
            add(node, "le corps " + size.replace('.', ',') + " ne se lit pas sur papier\u202f; 7,8 points au moins");
        }
        Stream.of("pdfFontName", "pdfEncoding", "pdfEmbedded")
                .filter(node.attributes()::containsKey)
                .forEach(name -> add(
                        node,
                        "«\u202f" + name
                                + "\u202f» remplacerait la police fournie par une autre, qui ne serait pas dans le"
                                + " document\u202f; ôtez-le"));
    }

    private static boolean isBand(TemplateNode node) {
        return Set.of("band", "title", "summary", "columnHeader", "columnFooter")
                .contains(node.tag());
    }

    /** A row that is cut at the foot of a page is read wrong. */
    private void band(TemplateNode band) {
        boolean holdsARow = band.all().anyMatch(node -> {
            Role role = role(node);
            return role != null && OF_A_ROW.contains(role);
        });
        if (holdsARow
                && points(band, "height") < PAGE
                && !band.attribute("splitType").equals("Prevent")) {
            add(
                    band,
                    "la bande pourrait couper une ligne en deux au bas d’une page\u00a0: splitType=\"Prevent\" manque");
        }
    }

    /** A drawing says its sentence by itself; a picture that the template brings has none. */
    private void image(TemplateNode image) {
        boolean drawing = image.says("expression").matches("\\$F\\{[^}]*}");
        if (!drawing && image.says("hyperlinkTooltipExpression").isEmpty()) {
            add(
                    image,
                    "l’image n’a pas de texte de remplacement\u00a0: «\u202fhyperlinkTooltipExpression\u202f» dit ce"
                            + " qu’elle montre");
        }
    }

    private void element(TemplateNode node) {
        boolean text = isText(node);
        if (!text && !node.kind().equals("image")) {
            return;
        }
        if (!node.attributes().containsKey("style")) {
            add(node, "l’élément n’a pas de style\u202f; c’est le style qui dit ce qu’il est pour qui écoute la page");
            return;
        }
        Role role = role(node);
        if (role == null) {
            return;
        }
        if (text && UNREAD.contains(role) && !frame) {
            add(
                    node,
                    "le style «\u202f" + node.attribute("style") + "\u202f» a le rôle «\u202f" + role.key()
                            + "\u202f»\u00a0: qui écoute la page n’entendrait pas ce texte");
        }
        if (!text) {
            image(node);
        }
        if (!text && role != Role.PICTURE) {
            add(
                    node,
                    "le style «\u202f" + node.attribute("style") + "\u202f» a le rôle «\u202f" + role.key()
                            + "\u202f»\u202f; une image" + " veut un style de rôle «\u202fpicture\u202f»");
        }
    }

    /** Cells need heads, and heads come back on each page. */
    private void heads() {
        List<TemplateNode> again = root.all()
                .filter(node -> node.tag().equals("columnHeader")
                        || node.tag().equals("group")
                                && node.attribute("reprintHeaderOnEachPage").equals("true"))
                .flatMap(TemplateNode::all)
                .filter(node -> role(node) == Role.COLUMN_HEAD)
                .toList();
        List<TemplateNode> heads =
                root.all().filter(node -> role(node) == Role.COLUMN_HEAD).toList();
        heads.stream()
                .filter(head -> again.stream().noneMatch(known -> known == head))
                .forEach(head -> add(
                        head,
                        "cette tête de colonne ne reviendrait pas en haut de la page suivante\u00a0: mettez-la dans un"
                                + " groupe avec reprintHeaderOnEachPage=\"true\""));
        if (heads.isEmpty()) {
            root.all()
                    .filter(node -> role(node) == Role.CELL)
                    .findFirst()
                    .ifPresent(cell -> add(cell, "cette cellule est dans un tableau sans tête de colonne"));
        }
    }

    /** A heading of level 3 right after one of level 1 makes those who go from heading to heading look for the second. */
    private void headings() {
        List<TemplateNode> headings =
                root.all().filter(node -> level(node) > 0 && isText(node)).toList();
        for (int i = 1; i < headings.size(); i++) {
            if (level(headings.get(i)) > level(headings.get(i - 1)) + 1) {
                add(
                        headings.get(i),
                        "un titre de niveau " + level(headings.get(i)) + " suit un titre de niveau "
                                + level(headings.get(i - 1)) + "\u00a0: un niveau manque");
            }
        }
    }

    private int level(TemplateNode node) {
        Role role = role(node);
        return role == Role.H1 ? 1 : role == Role.H2 ? 2 : role == Role.H3 ? 3 : 0;
    }

    private static int points(TemplateNode node, String attribute) {
        String points = node.attribute(attribute);
        return points.matches("\\d{1,5}") ? Integer.parseInt(points) : Integer.MAX_VALUE;
    }

    private static boolean isText(TemplateNode node) {
        return node.kind().equals("textField") || node.kind().equals("staticText");
    }

    private @Nullable Role role(TemplateNode node) {
        return node.tag().equals("element") ? roles.get(node.attribute("style")) : null;
    }

    private void add(TemplateNode node, String cause) {
        problems.add(new TemplateProblem(file, node.line(), cause));
    }
}
