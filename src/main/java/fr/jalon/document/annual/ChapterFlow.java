package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The chapters after the fiches: governance, budget, context, outlook. */
final class ChapterFlow {
    static final String BUDGET = "budget";

    private ChapterFlow() {}

    static List<Block> governance(GovernancePage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter("Gouvernance", "gouvernance"));
        blocks.add(FlowParts.lead(page.lead()));
        blocks.addAll(FlowParts.part(Heading.of(3, "Réunions"), meetings(page.meetings())));
        blocks.addAll(answers(page.askedHeading(), "Échéance", page.asked()));
        blocks.addAll(answers("Réponses du comité de pilotage", "Réponse", page.answers()));
        return blocks;
    }

    private static Table meetings(List<MeetingRow> rows) {
        return new Table(
                "Réunions",
                List.of(
                        Column.words("Date"),
                        Column.words("Instance"),
                        Column.words("Objet"),
                        Column.words("Lieu"),
                        Column.numbers("Présents / invités")),
                rows.stream()
                        .map(row -> Row.of(
                                Cell.of(row.date()),
                                Cell.of(row.kind()),
                                Cell.of(row.subject()),
                                Cell.of(row.place()),
                                Cell.of(row.attendance())))
                        .toList());
    }

    private static List<Block> answers(String title, String answerHead, List<AnswerRow> rows) {
        return FlowParts.part(
                Heading.of(3, title),
                new Table(
                        title,
                        List.of(Column.words("Comité du"), Column.words("Demande"), Column.words(answerHead)),
                        rows.stream()
                                .map(row -> Row.of(Cell.of(row.date()), Cell.of(row.asked()), Cell.of(row.answer())))
                                .toList()));
    }

    static List<Block> budget(BudgetPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter(page.title(), BUDGET));
        blocks.add(FlowParts.lead(page.lead()));
        if (page.hasFunders() || page.hasFiches()) {
            blocks.add(FlowParts.note("Contour\u00a0: prévu. Barre pleine\u00a0: réalisé."));
        }
        blocks.addAll(FlowParts.part(
                Heading.of(3, "Par financeur"),
                amounts(page.title() + " par financeur", "Financeur", page.funders(), true)));
        blocks.addAll(FlowParts.part(
                Heading.of(3, "Par fiche"), amounts(page.title() + " par fiche", "Fiche", page.fiches(), false)));
        return blocks;
    }

    /** The bar stands beside the share that it draws. */
    private static Table amounts(String title, String head, List<FunderRow> lines, boolean totalled) {
        List<Row> rows = new ArrayList<>();
        for (FunderRow line : lines) {
            boolean isTotal = totalled && rows.size() == lines.size() - 1;
            rows.add(new Row(
                    isTotal ? RowKind.TOTAL : RowKind.PLAIN,
                    null,
                    List.of(
                            Cell.of(line.title()),
                            Cell.of(line.planned()),
                            Cell.of(line.actual()),
                            Cell.with(line.bar(), line.execution()),
                            Cell.of(line.lines()),
                            Cell.of(line.apart()))));
        }
        return new Table(
                title,
                List.of(
                        Column.words(head),
                        Column.numbers("Prévu (€)"),
                        Column.numbers("Réalisé (€)"),
                        Column.numbers("Exécution"),
                        Column.numbers("Lignes"),
                        Column.words("Hors total (€)")),
                rows);
    }

    static List<Block> context(ContextPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter("Indicateurs de contexte", "contexte"));
        blocks.add(FlowParts.lead(page.lead()));
        if (!page.indicators().isEmpty()) {
            blocks.add(IndicatorTable.of(page, "Indicateurs de contexte"));
        }
        if (page.hasRowNote()) {
            blocks.add(FlowParts.note(page.rowNote()));
        }
        blocks.addAll(FicheFlow.figures(page.charts()));
        return blocks;
    }

    static List<Block> outlook(OutlookPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "", Markup.of(page.title()), "perspectives", "Perspectives"));
        if (page.hasPoints()) {
            blocks.add(FlowParts.bullets(page.points()));
        }
        if (page.hasFiches()) {
            blocks.add(Heading.of(3, "Fiche par fiche"));
            blocks.add(FlowParts.terms(page.fiches()));
        }
        return blocks;
    }
}
