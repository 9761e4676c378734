package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Figure;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What changed, the contract in brief, its progress by axis. */
final class ContractFlow {
    static final String PROGRESS = "avancement";

    private ContractFlow() {}

    static List<Block> changes(ChangesPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter("Ce qui a changé", "changements"));
        blocks.add(FlowParts.lead(page.lead()));
        blocks.addAll(changes("Faits", page.facts()));
        blocks.addAll(changes("Méthode\u00a0: cibles, définitions, périmètre, valeurs corrigées", page.method()));
        return blocks;
    }

    private static List<Block> changes(String title, List<ChangeRow> rows) {
        return FlowParts.part(
                Heading.of(3, title),
                new Table(
                        title,
                        List.of(Column.words("Daté du"), Column.words("Nature"), Column.words("Changement")),
                        FlowParts.grouped(
                                rows,
                                ChangeRow::heading,
                                row -> Row.of(
                                        Cell.of(row.date()), Cell.of(Markup.soft(row.kind())), Cell.of(row.text())))));
    }

    static List<Block> contract(ContractPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter("Le contrat en bref", "contrat"));
        blocks.add(FlowParts.body(page.summary()));
        blocks.add(FlowParts.terms(Stream.concat(page.facts().stream(), page.signatories().stream())
                .toList()));
        blocks.add(Heading.of(3, page.axesHeading()));
        blocks.add(FlowParts.terms(page.axes()));
        if (page.hasAmendments()) {
            blocks.add(Heading.of(3, "Avenants"));
            blocks.add(FlowParts.terms(page.amendments()));
        }
        return blocks;
    }

    static List<Block> progress(ProgressPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FlowParts.chapter(page.title(), PROGRESS));
        blocks.add(FlowParts.lead(page.lead()));
        blocks.add(bar("Toutes les fiches", page.overall(), page.overallSentence()));
        blocks.add(FlowParts.signs(page.signs()));
        for (AxisBlock axis : page.axes()) {
            String title = axis.title().text();
            blocks.addAll(List.of(Heading.of(3, axis.title()), bar(title, axis.status(), axis.sentence())));
            blocks.addAll(fiches("Fiches · " + title, axis.fiches()));
        }
        return blocks;
    }

    /** A bar of no fiche is no drawing. */
    private static Block bar(String title, Drawing bar, String sentence) {
        return bar.marks().isEmpty() ? FlowParts.note(sentence) : new Figure(title, bar, null, sentence);
    }

    private static List<Block> fiches(String title, List<FicheRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                title,
                List.of(
                        Column.words("Fiche"),
                        Column.words("Porteur"),
                        Column.words("Statut"),
                        Column.numbers("Cibles"),
                        Column.numbers("Renseigné")),
                rows.stream()
                        .map(row -> Row.of(
                                new Cell(null, row.title(), row.anchor()),
                                Cell.of(row.porteur()),
                                Cell.with(row.sign(), row.status()),
                                Cell.of(row.targets()),
                                Cell.of(row.filled())))
                        .toList()));
    }
}
