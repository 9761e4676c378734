package fr.jalon.office.workbook;

import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.BudgetBilan;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.Synthesis;
import fr.jalon.bilan.TargetShare;
import fr.jalon.bilan.Totals;
import fr.jalon.document.annual.Prose;
import fr.jalon.evaluation.Decision;
import fr.jalon.office.workbook.Styles.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PaperSize;

/** The first sheet: what is to be known in a minute, and the way to all others. */
final class SynthesisSheet {
    private static final int LABEL = 46;
    private static final int FIGURE = 13;

    private final Book book;
    private final Map<String, String> axisSheets;
    private final Page page;
    private final int columns;

    /** A key figure: a share or an amount, and n of N. */
    record Key(String label, Value value, Value n, Value of) {
        static Key of(String label, Count count) {
            return new Key(label, Value.share(count), Value.of(count.n()), Value.of(count.of()));
        }
    }

    /** An axis, or all of them. */
    record Progress(Value axis, int fiches, Map<Group, Integer> groups, TargetShare targets, Count filled) {}

    /** @param axisSheets the name of the sheet of each axis, by its code */
    SynthesisSheet(Book book, Map<String, String> axisSheets) {
        this.book = book;
        this.axisSheets = axisSheets;
        this.page = book.front();
        this.columns = progress().size();
    }

    void write() {
        page.widths(progress().stream().map(Column::width).toList());
        Synthesis synthesis = book.bilan().synthesis();
        page.title(book.report().imprint().title());
        page.prose(book.report().cover().edition().text(), columns, Role.LEAD);
        page.prose(Prose.text(synthesis.title()), columns, Role.HEADING_PROSE);
        page.prose(Prose.text(synthesis.lead()), columns, Role.PROSE);
        section("Chiffres clés");
        new Table<>("Chiffres_clés", keys()).write(page, figures(), "");
        section(axisTitle());
        axes();
        lines("Ce qui a avancé", synthesis.advanced(), "Aucune avancée enregistrée dans l’année.");
        lines("Ce qui est en retard", synthesis.late(), "Aucune fiche en retard.");
        decisions(synthesis);
        section("Feuilles de ce classeur");
        for (Book.Entry entry : book.contents()) {
            var row = page.row();
            page.cells().link(row, 0, new Value.Link(entry.sheet(), entry.sheet()), Role.LINK);
            page.cells().text(row, 1, French.capital(entry.holds()) + ".", Role.NOTE);
        }
        page.print(book.report().imprint(), PaperSize.A4_PAPER, columns, -1);
    }

    private void section(String title) {
        page.skip();
        page.heading(title);
    }

    private String axisTitle() {
        return "Avancement par "
                + Labels.axis(book.bilan().input().dossier().contract().axisWord(), 1);
    }

    private static List<Column<Key>> keys() {
        return List.of(
                Column.text("Chiffre clé", LABEL, "", key -> Value.of(key.label())),
                Column.figures("Valeur", FIGURE, "", Key::value),
                Column.figures("Compté", FIGURE, "", Key::n),
                Column.figures("Sur", FIGURE, "", Key::of));
    }

    private List<Key> figures() {
        Totals totals = book.bilan().totals();
        BudgetBilan budget = book.bilan().budget();
        TargetShare targets = totals.targets();
        Count lines = budget.lines();
        List<Key> keys = new ArrayList<>(List.of(
                Key.of("Fiches en cours ou réalisées, sans retard", totals.advancing()),
                Key.of("Fiches en retard", new Count(totals.late(), totals.fiches())),
                Key.of("Fiches réalisées, hors abandonnées", totals.completion()),
                Key.of("Cibles " + book.year() + " atteintes" + apart(targets.leftOut()), targets.reached()),
                Key.of("Valeurs attendues renseignées", totals.filled())));
        keys.add(new Key(
                "Budget " + book.year() + " exécuté, lignes complètes",
                Remarks.figure(budget.execution()),
                Value.of(lines.n()),
                Value.of(lines.of())));
        if (lines.n() > 0) {
            keys.add(new Key(
                    "Budget " + book.year() + " prévu, lignes complètes",
                    Value.euros(budget.planned()),
                    Value.NONE,
                    Value.NONE));
            keys.add(new Key(
                    "Budget " + book.year() + " réalisé, lignes complètes",
                    Value.euros(budget.actual()),
                    Value.NONE,
                    Value.NONE));
        }
        return keys;
    }

    private static String apart(int leftOut) {
        return leftOut == 0 ? "" : " (" + French.number(leftOut) + French.NO_BREAK + "sans verdict)";
    }

    private void axes() {
        List<Progress> rows = book.bilan().axes().stream().map(this::progress).toList();
        Table<Progress> table = new Table<>("Avancement", progress());
        table.write(page, rows, "Aucun axe.");
        Totals totals = book.bilan().totals();
        Progress all = new Progress(
                new Value.Text("Ensemble"), totals.fiches(), totals.groups(), totals.targets(), totals.filled());
        table.total(
                page,
                progress().stream().map(column -> column.cell().apply(all)).toList());
    }

    private Progress progress(AxisBilan axis) {
        String label = axis.axis().code() + ". " + Prose.text(axis.axis().shortTitle());
        String sheet = axisSheets.get(axis.axis().code());
        Value name = sheet == null ? new Value.Text(label) : new Value.Link(label, sheet);
        return new Progress(name, axis.fiches(), axis.groups(), axis.targets(), axis.filled());
    }

    private List<Column<Progress>> progress() {
        List<Column<Progress>> columns = new ArrayList<>();
        columns.add(Column.text(axisWord(), LABEL, "", Progress::axis));
        columns.add(Column.figures("Fiches", FIGURE, "", row -> Value.of(row.fiches())));
        for (Group group : Group.values()) {
            columns.add(Column.figures(
                    French.capital(Labels.group(group)),
                    FIGURE,
                    "",
                    row -> Value.of(row.groups().getOrDefault(group, 0))));
        }
        columns.add(Column.figures(
                "Cibles atteintes",
                FIGURE,
                "",
                row -> Value.of(row.targets().reached().n())));
        columns.add(Column.figures(
                "Indicateurs jugés",
                FIGURE,
                "",
                row -> Value.of(row.targets().reached().of())));
        columns.add(Column.figures(
                "Sans verdict", FIGURE, "", row -> Value.of(row.targets().leftOut())));
        columns.add(Column.figures(
                "Valeurs renseignées",
                FIGURE + 2,
                "",
                row -> Value.of(row.filled().n())));
        columns.add(Column.figures(
                "Valeurs attendues", FIGURE, "", row -> Value.of(row.filled().of())));
        return columns;
    }

    private String axisWord() {
        return French.capital(
                Labels.axis(book.bilan().input().dossier().contract().axisWord(), 1));
    }

    private void lines(String heading, List<Synthesis.Line> lines, String none) {
        section(heading);
        if (lines.isEmpty()) {
            page.prose(none, columns, Role.LEAD);
        }
        for (Synthesis.Line line : lines) {
            page.prose(
                    Prose.text(line.ficheCode() + " " + line.ficheTitle() + French.NO_BREAK + ": " + line.sentence()),
                    columns,
                    Role.PROSE);
        }
    }

    private void decisions(Synthesis synthesis) {
        section("Décisions demandées au comité de pilotage"
                + (synthesis.nextCopil() == null ? "" : " du " + French.longDate(synthesis.nextCopil())));
        if (synthesis.asked().isEmpty()) {
            page.prose("Aucune décision n’est demandée.", columns, Role.LEAD);
        }
        int n = 1;
        for (Decision decision : synthesis.asked()) {
            page.prose(n++ + ". " + said(decision) + due(decision), columns, Role.PROSE);
        }
        if (!synthesis.answered().isEmpty()) {
            section("Réponses du comité de pilotage");
            book.report()
                    .governance()
                    .answers()
                    .forEach(answer -> page.prose(
                            answer.date() + French.NO_BREAK + ": "
                                    + answer.asked().text() + "\n"
                                    + answer.answer().text(),
                            columns,
                            Role.PROSE));
        }
    }

    private static String said(Decision decision) {
        String fiche = decision.fiche() == null ? "" : Prose.code(decision.fiche()) + French.NO_BREAK + " ";
        return fiche + Prose.text(decision.text());
    }

    private static String due(Decision decision) {
        return decision.deadline() == null
                ? ""
                : " Échéance" + French.NO_BREAK + ": " + French.date(decision.deadline()) + ".";
    }
}
