package fr.jalon.office.workbook;

import fr.jalon.bilan.Attainment;
import fr.jalon.bilan.BudgetBilan;
import fr.jalon.bilan.BudgetBilan.FunderBilan;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.office.workbook.Styles.Role;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;

/** Planned and spent: by funder with their total, by fiche, then by both. The same columns, so that one head serves all. */
final class BudgetSheet {
    private static final int FREEZE = 3;

    private final Book book;

    /** A sum of budget lines: of a fiche or of all, of a funder or of all. */
    record Line(
            Value fiche,
            Value title,
            Value funder,
            BigDecimal planned,
            BigDecimal actual,
            Attainment execution,
            Count lines,
            int plannedOnly,
            BigDecimal plannedOnlyAmount,
            int actualOnly,
            BigDecimal actualOnlyAmount) {
        static Line of(Value fiche, Value title, FunderBilan budget) {
            return new Line(
                    fiche,
                    title,
                    Words.typed(budget.name()),
                    budget.planned(),
                    budget.actual(),
                    budget.execution(),
                    budget.lines(),
                    budget.plannedOnly(),
                    budget.plannedOnlyAmount(),
                    budget.actualOnly(),
                    budget.actualOnlyAmount());
        }

        static Line of(Value fiche, Value title, BudgetBilan budget) {
            return new Line(
                    fiche,
                    title,
                    new Value.Text("Tous"),
                    budget.planned(),
                    budget.actual(),
                    budget.execution(),
                    budget.lines(),
                    budget.plannedOnly(),
                    budget.plannedOnlyAmount(),
                    budget.actualOnly(),
                    budget.actualOnlyAmount());
        }

        /** A sum over no line is none, not a zero. */
        private Value sum(BigDecimal amount) {
            return lines.n() == 0 ? Value.NONE : Value.euros(amount);
        }
    }

    BudgetSheet(Book book) {
        this.book = book;
    }

    void write() {
        BudgetBilan budget = book.bilan().budget();
        Table<Line> funders = new Table<>("Budget_par_financeur", columns());
        Page page = book.page(
                book.name("Budget"),
                book.report().budget().title(),
                "prévu et réalisé, par financeur et par fiche",
                funders.widths());
        page.prose(book.report().budget().lead().text(), 9, Role.LEAD);
        Value all = new Value.Text("Toutes");
        Value whole = new Value.Text("Ensemble du contrat");
        int head = funders.write(
                page,
                budget.funders().stream()
                        .map(funder -> Line.of(all, whole, funder))
                        .toList(),
                "Aucune ligne de budget.");
        if (!budget.funders().isEmpty()) {
            Line total = Line.of(all, whole, budget);
            funders.total(
                    page,
                    columns().stream().map(column -> column.cell().apply(total)).toList());
            details(page);
        }
        page.sheet().createFreezePane(FREEZE, head + 1);
        page.print(book.report().imprint(), PaperSize.A4_PAPER, columns().size(), head);
    }

    private void details(Page page) {
        List<FicheBilan> fiches = book.bilan().fiches().stream()
                .filter(fiche -> !fiche.budget().funders().isEmpty())
                .toList();
        page.skip();
        page.heading("Par fiche");
        new Table<>("Budget_par_fiche", columns())
                .write(
                        page,
                        fiches.stream()
                                .map(fiche -> Line.of(Words.code(fiche), Words.title(fiche), fiche.budget()))
                                .toList(),
                        "Aucune fiche n’a de budget.");
        page.skip();
        page.heading("Par fiche et par financeur");
        new Table<>("Budget_détaillé", columns())
                .write(
                        page,
                        fiches.stream()
                                .flatMap(fiche -> fiche.budget().funders().stream()
                                        .map(funder -> Line.of(Words.code(fiche), Words.title(fiche), funder)))
                                .toList(),
                        "Aucune fiche n’a de budget.");
    }

    static List<Column<Line>> columns() {
        return List.of(
                Column.text("Fiche", 9, "", Line::fiche),
                Column.text("Titre de la fiche", 30, "", Line::title),
                Column.text("Financeur", 28, "", Line::funder),
                Column.figures(
                        "Prévu",
                        13,
                        "Somme des lignes qui ont un prévu et un réalisé.",
                        line -> line.sum(line.planned())),
                Column.figures("Réalisé", 13, "Somme des mêmes lignes.", line -> line.sum(line.actual())),
                Column.figures(
                        "Exécution", 13, "Réalisé / prévu de ces lignes.", line -> Remarks.figure(line.execution())),
                Column.figures(
                        "Lignes complètes",
                        11,
                        "Lignes qui ont les deux.",
                        line -> Value.of(line.lines().n())),
                Column.figures(
                        "Lignes en tout", 10, "", line -> Value.of(line.lines().of())),
                Column.figures("Lignes au prévu seul", 12, "", line -> Value.of(line.plannedOnly())),
                Column.figures(
                        "Montant du prévu seul",
                        13,
                        "Hors des totaux.",
                        line -> apart(line.plannedOnly(), line.plannedOnlyAmount())),
                Column.figures("Lignes au réalisé seul", 12, "", line -> Value.of(line.actualOnly())),
                Column.figures(
                        "Montant du réalisé seul",
                        13,
                        "Hors des totaux.",
                        line -> apart(line.actualOnly(), line.actualOnlyAmount())));
    }

    private static Value apart(int lines, BigDecimal amount) {
        return lines == 0 ? Value.NONE : Value.euros(amount);
    }
}
