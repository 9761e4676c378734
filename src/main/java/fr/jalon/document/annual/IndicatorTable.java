package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.Table;
import java.util.List;

/** The table of indicators: the same columns in a fiche, among those of context and in the annex of all of them. */
final class IndicatorTable {
    private IndicatorTable() {}

    static Table of(FichePage page, String title) {
        return new Table(
                title,
                columns(
                        page.baselineHead(),
                        page.previousHead(),
                        page.currentHead(),
                        page.targetHead(),
                        page.finalHead()),
                page.indicators().stream().map(IndicatorTable::row).toList());
    }

    static Table of(ContextPage page, String title) {
        return new Table(
                title,
                columns(
                        page.baselineHead(),
                        page.previousHead(),
                        page.currentHead(),
                        page.targetHead(),
                        page.finalHead()),
                page.indicators().stream().map(IndicatorTable::row).toList());
    }

    static Table of(IndicatorAnnex page, String title) {
        return new Table(
                title,
                columns(
                        page.baselineHead(),
                        page.previousHead(),
                        page.currentHead(),
                        page.targetHead(),
                        page.finalHead()),
                FlowParts.grouped(page.rows(), AnnexRow::fiche, IndicatorTable::row));
    }

    private static List<Column> columns(
            String baseline, String previous, String current, String target, String finalTarget) {
        return List.of(
                Column.words("Indicateur"),
                Column.numbers(FlowParts.oneLine(baseline)),
                Column.numbers(FlowParts.oneLine(previous)),
                Column.numbers(FlowParts.oneLine(current)),
                Column.numbers(FlowParts.oneLine(target)),
                Column.numbers(FlowParts.oneLine(finalTarget)),
                Column.numbers("Atteinte de la cible"),
                Column.words("Appréciation"));
    }

    private static Row row(IndicatorRow row) {
        return Row.of(
                name(row.title(), row.detail()),
                Cell.of(row.baseline()),
                Cell.of(row.previous()),
                Cell.of(FlowParts.strong(row.current())),
                Cell.of(row.target()),
                Cell.of(row.finalTarget()),
                Cell.of(row.attainment()),
                Cell.with(row.sign(), row.grade()));
    }

    private static Row row(AnnexRow row) {
        return Row.of(
                name(row.title(), row.detail()),
                Cell.of(row.baseline()),
                Cell.of(row.previous()),
                Cell.of(FlowParts.strong(row.current())),
                Cell.of(row.target()),
                Cell.of(row.finalTarget()),
                Cell.of(row.attainment()),
                Cell.with(row.sign(), row.grade()));
    }

    private static Cell name(Markup title, Markup detail) {
        return Cell.of(detail.isEmpty() ? title : title.then(" ").then(Markup.soft(detail.text())));
    }
}
