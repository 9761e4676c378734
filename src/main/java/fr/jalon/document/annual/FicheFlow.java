package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Chapter;
import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Box;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Figure;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Paragraph;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Block.Term;
import fr.jalon.document.flow.Block.Terms;
import fr.jalon.document.flow.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** A fiche action with all its parts; the first of an axis comes after the heading of the axis. */
final class FicheFlow {
    private final FichePage page;
    private final String entry;
    private final List<Block> blocks = new ArrayList<>();

    FicheFlow(FichePage page) {
        this.page = page;
        this.entry = page.headings().get(page.headings().size() - 1).title();
    }

    List<Block> blocks() {
        headings();
        facts();
        blocks.add(Heading.of(4, page.doneHeading()));
        blocks.add(FlowParts.body(page.done()));
        if (page.hasIndicators()) {
            indicators();
        }
        if (page.hasPoints()) {
            blocks.add(Heading.of(4, "Freins et leviers"));
            blocks.add(FlowParts.bullets(page.points()));
            blocks.add(Heading.of(4, page.outlookHeading()));
            blocks.add(FlowParts.bullets(page.outlook()));
        }
        if (page.hasSteps()) {
            steps();
        }
        if (page.hasBudget()) {
            budget();
        }
        notes();
        return blocks;
    }

    private void headings() {
        for (Chapter.Heading heading : page.headings()) {
            if (heading.level() == 1) {
                blocks.add(FlowParts.chapter(heading.title(), "axe-" + page.anchor()));
            }
        }
        blocks.add(new Heading(3, page.kicker(), Markup.of(page.title()), page.anchor(), entry));
    }

    private void facts() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(Markup.of("Statut"), page.statusSign(), page.status()));
        terms.add(new Term(Markup.of("Calendrier"), null, Markup.of(page.calendar())));
        page.facts().forEach(fact -> terms.add(new Term(fact.term(), null, fact.text())));
        blocks.add(new Terms(terms));
    }

    private void indicators() {
        blocks.add(Heading.of(4, "Indicateurs"));
        blocks.add(IndicatorTable.of(page, "Indicateurs · " + entry));
        if (page.hasRowNote()) {
            blocks.add(FlowParts.note(page.rowNote()));
        }
        blocks.addAll(figures(page.charts()));
    }

    static List<Block> figures(List<ChartPair> pairs) {
        return pairs.stream()
                .flatMap(pair -> pair.charts().stream())
                .<Block>map(chart -> new Figure(chart.title(), chart.drawing(), chart.trajectory(), chart.caption()))
                .toList();
    }

    private void steps() {
        blocks.add(Heading.of(4, "Étapes"));
        blocks.add(new Points(
                List.of(),
                page.milestones().stream().map(MilestoneRow::sign).toList(),
                page.milestones().stream().map(MilestoneRow::text).toList()));
    }

    private void budget() {
        List<Row> rows = new ArrayList<>();
        for (BudgetRow row : page.budget()) {
            boolean isTotal = rows.size() == page.budget().size() - 1;
            rows.add(new Row(
                    isTotal ? RowKind.TOTAL : RowKind.PLAIN,
                    null,
                    List.of(
                            Cell.of(row.funder()),
                            Cell.of(row.planned()),
                            Cell.of(row.actual()),
                            Cell.of(row.execution()))));
        }
        blocks.add(Heading.of(4, page.budgetHeading()));
        blocks.add(new Table(
                page.budgetHeading() + " · " + entry,
                List.of(
                        Column.words("Financeur"),
                        Column.numbers("Prévu (€)"),
                        Column.numbers("Réalisé (€)"),
                        Column.numbers("Exécution")),
                rows));
        if (page.hasBudgetNote()) {
            blocks.add(FlowParts.note(page.budgetNote()));
        }
    }

    private void notes() {
        if (page.hasMissing()) {
            Markup missing = Markup.strong("Informations manquantes.").then(" ").then(page.missing());
            blocks.add(new Box(BoxKind.MISSING, List.of(FlowParts.body(missing))));
        }
        String footnote = page.footnote();
        if (footnote != null) {
            blocks.add(new Paragraph(Tone.NOTE, Markup.of(French.capital(footnote) + "."), page.footnoteAnchor()));
        }
    }
}
