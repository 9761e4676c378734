package fr.jalon.report.template;

import fr.jalon.document.Markup;
import fr.jalon.report.template.TemplateScan.Block;
import fr.jalon.report.template.TemplateScan.Expression;
import fr.jalon.report.template.TemplateScan.Field;
import fr.jalon.report.template.TemplateScan.Name;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.fonts.FontFamily;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole template set against the records that will fill it, and says everything that is wrong with it, each with
 * its file, its line and its cause. A set without a problem fills without a surprise.
 */
public final class TemplateCheck {
    private static final Pattern JASPER_LINE = Pattern.compile("line: (\\d+)");

    private final TemplateSet templates;
    private final Class<? extends Record> report;
    private final SortedMap<String, TemplateScan> scans = new TreeMap<>();
    private final Set<TemplateProblem> problems = new HashSet<>();
    private final Set<String> visited = new HashSet<>();

    private TemplateCheck(TemplateSet templates, Class<? extends Record> report) {
        this.templates = templates;
        this.report = report;
    }

    /**
     * Everything that is wrong with the set, in the order of its files and lines.
     *
     * @param report the record whose components the manifest names
     */
    public static List<TemplateProblem> check(TemplateSet templates, Class<? extends Record> report) {
        TemplateCheck check = new TemplateCheck(templates, report);
        check.scan();
        check.names();
        check.manifest();
        check.compile();
        return check.problems.stream()
                .sorted(Comparator.comparing(TemplateProblem::file)
                        .thenComparing(TemplateProblem::line)
                        .thenComparing(TemplateProblem::cause))
                .toList();
    }

    private void scan() {
        templates.files().forEach((name, bytes) -> {
            if (isTemplate(name) || name.endsWith(".jrtx")) {
                try {
                    TemplateScan scan = TemplateScan.of(name, bytes);
                    scans.put(name, scan);
                    problems.addAll(
                            Confinement.check(name, scan.root, templates.files().keySet()));
                } catch (TemplateProblem.Found e) {
                    problems.add(e.problem());
                }
            }
        });
    }

    /** Styles, fonts, fields and parameters that are used must exist; expressions must be simple. */
    private void names() {
        Set<String> styles = scans.values().stream()
                .flatMap(scan -> scan.styles.stream())
                .map(Name::value)
                .collect(Collectors.toSet());
        Set<String> fonts = templates.context().getExtensions(FontFamily.class).stream()
                .map(FontFamily::getName)
                .filter(name -> !name.startsWith("JasperReports"))
                .collect(Collectors.toCollection(TreeSet::new));
        scans.forEach((file, scan) -> {
            unknown(file, scan.styleUses, styles::contains, "le style", "n’existe pas");
            unknown(
                    file,
                    scan.fonts,
                    fonts::contains,
                    "la police",
                    "n’est pas fournie (" + String.join(", ", fonts) + ")");
            if (isTemplate(file)) {
                scan.expressions.forEach(expression -> expression(file, scan, expression));
            }
        });
    }

    private void unknown(String file, List<Name> names, Predicate<String> known, String what, String why) {
        names.stream()
                .filter(name -> !known.test(name.value()))
                .forEach(name -> add(file, name.line(), what + " " + quote(name.value()) + " " + why));
    }

    private void expression(String file, TemplateScan scan, Expression expression) {
        if (!expression.isSimple()) {
            add(
                    file,
                    expression.line(),
                    "l’expression " + quote(expression.text())
                            + " est du code\u202f; seuls un champ, un paramètre ou du texte sont admis");
        }
        Set<String> fields = scan.fields.stream().map(Field::name).collect(Collectors.toSet());
        Set<String> parameters = scan.parameters.stream().map(Name::value).collect(Collectors.toSet());
        unknown(file, expression.references("F"), fields::contains, "le champ", "n’est pas déclaré");
        unknown(
                file,
                expression.references("P"),
                name -> parameters.contains(name) || name.startsWith("REPORT_"),
                "le paramètre",
                "n’est pas déclaré");
    }

    private void manifest() {
        Manifest manifest;
        try {
            manifest = ManifestReader.read(
                    Optional.ofNullable(templates.files().get(Manifest.FILE)).orElse(new byte[0]));
        } catch (TemplateProblem.Found e) {
            problems.add(e.problem());
            return;
        }
        roles(manifest);
        Map<String, Role> roles = manifest.rolesByStyle();
        scans.forEach((file, scan) ->
                problems.addAll(PageRules.check(file, scan.root, roles, file.equals(manifest.frame()))));
        template(/* from= */ Manifest.FILE, 1, /* file= */ manifest.frame(), PageFrame.class);
        manifest.sections().forEach(this::section);
    }

    /** Each style has a role, and each role has styles that exist. */
    private void roles(Manifest manifest) {
        Map<String, Role> roles = manifest.rolesByStyle();
        Set<String> styles = new HashSet<>();
        scans.forEach((file, scan) -> scan.styles.forEach(style -> {
            styles.add(style.value());
            if (!roles.containsKey(style.value())) {
                add(
                        file,
                        style.line(),
                        "le style " + quote(style.value()) + " n’a pas de rôle dans " + Manifest.FILE
                                + " (clé «\u202froles\u202f»)");
            }
        }));
        manifest.roles().stream()
                .filter(role -> !styles.contains(role.style()))
                .forEach(role -> add(Manifest.FILE, role.line(), "le style " + quote(role.style()) + " n’existe pas"));
    }

    private void section(Manifest.Section section) {
        if (section.data().equals(Manifest.CONTENTS)) {
            template(Manifest.FILE, section.line(), section.template(), ContentsLine.class);
            return;
        }
        RecordComponent component = component(report, section.data());
        if (component == null) {
            add(Manifest.FILE, section.line(), "le rapport n’a pas de section " + quote(section.data()));
            return;
        }
        if (section.repeated() != (component.getType() == List.class)) {
            add(
                    Manifest.FILE,
                    section.line(),
                    "la section " + quote(section.data())
                            + (section.repeated()
                                    ? " n’est pas une liste"
                                    : " est une liste\u00a0: «\u202frepeated\u202f» manque"));
            return;
        }
        FieldTypes.rows(component).ifPresent(rows -> template(Manifest.FILE, section.line(), section.template(), rows));
    }

    /** A template against the record that fills it, then its blocks against the rows they show. */
    private void template(String from, int line, String file, Class<? extends Record> type) {
        if (!templates.files().containsKey(file)) {
            add(from, line, "le fichier " + quote(file) + " n’existe pas");
            return;
        }
        TemplateScan scan = scans.get(file);
        if (scan == null || !visited.add(file + " " + type.getName())) {
            return;
        }
        scan.fields.forEach(field -> field(file, field, type));
        scan.expressions.forEach(expression -> markup(file, expression, type));
        scan.blocks.forEach(block -> block(file, block, type));
    }

    private void field(String file, Field field, Class<? extends Record> type) {
        RecordComponent component = component(type, field.name());
        if (component == null) {
            String known = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining(", "));
            add(
                    file,
                    field.line(),
                    "le champ " + quote(field.name()) + " n’existe pas (champs de " + type.getSimpleName() + "\u00a0: "
                            + known + ")");
            return;
        }
        String expected = FieldTypes.declared(component).map(Class::getName).orElse("");
        if (!expected.equals(field.type())) {
            add(
                    file,
                    field.line(),
                    "le champ " + quote(field.name()) + " est déclaré " + field.type() + ", il est " + expected);
        }
    }

    /** Rich text needs an element that reads its marks; plain text must not stand in one, where «&» would break it. */
    private void markup(String file, Expression expression, Class<? extends Record> type) {
        boolean shown = expression.owner().kind().equals("textField")
                && expression.owner().tag().equals("expression");
        for (Name name : shown ? expression.references("F") : List.<Name>of()) {
            RecordComponent component = component(type, name.value());
            boolean rich = component != null && component.getType() == Markup.class;
            if (component != null && rich != expression.owner().styled()) {
                add(
                        file,
                        name.line(),
                        "le champ " + quote(name.value())
                                + (rich
                                        ? " est du texte enrichi\u00a0: markup=\"styled\" manque"
                                        : " est du texte simple\u00a0: markup=\"styled\" est de trop"));
            }
        }
    }

    private void block(String file, Block block, Class<? extends Record> type) {
        Matcher field = Pattern.compile("\\$F\\{([^}]*)}").matcher(block.rows());
        RecordComponent component = field.matches() ? component(type, field.group(1)) : null;
        Optional<Class<? extends Record>> rows = component == null ? Optional.empty() : FieldTypes.rows(component);
        if (rows.isPresent()) {
            template(file, block.line(), block.file(), rows.get());
        } else {
            add(file, block.line(), "le bloc " + quote(block.file()) + " ne reçoit pas de lignes");
        }
    }

    /** What only JasperReports can tell, for the files that are right so far. */
    private void compile() {
        Set<String> wrong = problems.stream().map(TemplateProblem::file).collect(Collectors.toSet());
        scans.keySet().stream()
                .filter(file -> isTemplate(file) && !wrong.contains(file))
                .forEach(this::compile);
    }

    private void compile(String file) {
        try {
            templates.report(file);
        } catch (TemplateFailure e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String message = String.valueOf(cause.getMessage());
            Matcher line = JASPER_LINE.matcher(message);
            String why = message.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .limit(2)
                    .collect(Collectors.joining(" "));
            add(
                    file,
                    line.find() ? Integer.parseInt(line.group(1)) : 0,
                    "JasperReports refuse ce modèle (" + why + ")");
        }
    }

    private void add(String file, int line, String cause) {
        problems.add(new TemplateProblem(file, line, cause));
    }

    private static @Nullable RecordComponent component(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTemplate(String name) {
        return name.endsWith(".jrxml");
    }

    private static String quote(String text) {
        return "«\u202f" + text + "\u202f»";
    }
}
