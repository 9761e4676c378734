package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Box;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.KeyFigures;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Block.Term;
import fr.jalon.document.flow.Block.Terms;
import java.util.ArrayList;
import java.util.List;

/** What is read first: the cover and the synthesis. */
final class OpeningFlow {
    private OpeningFlow() {}

    static List<Block> cover(Cover cover) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(1, cover.territory(), Markup.of(cover.title() + " ").then(cover.year()), null));
        blocks.add(FlowParts.lead(Markup.strong(cover.name())));
        blocks.add(FlowParts.lead(Markup.of(cover.contract() + "\n" + cover.period())));
        blocks.add(new Terms(List.of(
                new Term(Markup.of("Comité de pilotage"), null, cover.copil()),
                new Term(Markup.of("Édition"), null, cover.edition()),
                new Term(Markup.of("Signataires"), null, Markup.of(cover.signatories())))));
        if (cover.hasNotice()) {
            Markup notice = Markup.strong("Données de démonstration.");
            blocks.add(new Box(
                    BoxKind.NOTICE, List.of(FlowParts.body(notice.then(" ").then(cover.notice())))));
        }
        return blocks;
    }

    static List<Block> synthesis(SynthesisPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "SYNTHÈSE", page.title(), "synthese", "Synthèse"));
        blocks.add(FlowParts.lead(page.lead()));
        blocks.add(new KeyFigures(List.of(
                figure(page.advancing(), ContractFlow.PROGRESS),
                figure(page.reached(), AnnexFlow.INDICATORS),
                figure(page.filled(), AnnexFlow.MISSING),
                figure(page.spent(), ChapterFlow.BUDGET))));
        blocks.add(Heading.of(3, "Ce qui a avancé"));
        blocks.add(FlowParts.bullets(page.advanced()));
        blocks.add(Heading.of(3, "Ce qui est en retard"));
        blocks.add(FlowParts.bullets(page.late()));
        blocks.add(Heading.of(3, page.axisHeading()));
        blocks.add(axes(page));
        blocks.add(FlowParts.signs(page.signs()));
        blocks.add(FlowParts.note(page.note()));
        if (page.hasDecisions()) {
            blocks.add(decisions(page));
        }
        return blocks;
    }

    private static Block.KeyFigure figure(KeyFigure figure, String link) {
        return new Block.KeyFigure(figure.figure(), figure.unit(), figure.label(), link);
    }

    private static Block axes(SynthesisPage page) {
        return new Table(
                page.axisHeading(),
                List.of(
                        Column.words(page.axisHead()),
                        Column.numbers("Fiches"),
                        Column.words("Statut des fiches"),
                        Column.numbers("Cibles atteintes"),
                        Column.numbers("Renseigné")),
                page.axes().stream()
                        .map(axis -> Row.of(
                                Cell.of(axis.title()),
                                Cell.of(axis.fiches()),
                                Cell.with(axis.status(), Markup.EMPTY),
                                Cell.of(axis.targets()),
                                Cell.of(axis.filled())))
                        .toList());
    }

    private static Block decisions(SynthesisPage page) {
        return new Box(
                BoxKind.DECISIONS,
                List.of(
                        Heading.of(3, page.decisionsHeading()),
                        new Points(
                                page.decisions().stream()
                                        .map(DecisionRow::number)
                                        .toList(),
                                page.decisions().stream().map(DecisionRow::text).toList())));
    }
}
