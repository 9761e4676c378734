package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** The four annexes. */
final class AnnexFlow {
    static final String INDICATORS = "annexe-a";
    static final String MISSING = "annexe-b";

    private AnnexFlow() {}

    static List<Block> indicators(IndicatorAnnex annex) {
        String title = "Tous les indicateurs";
        List<Block> blocks = new ArrayList<>(List.of(annex("A", INDICATORS, title), FlowParts.lead(annex.lead())));
        if (!annex.rows().isEmpty()) {
            blocks.add(IndicatorTable.of(annex, title));
        }
        return blocks;
    }

    static List<Block> missing(MissingAnnex annex) {
        String title = "Informations manquantes";
        List<Block> blocks = new ArrayList<>(List.of(annex("B", MISSING, title), FlowParts.lead(annex.lead())));
        if (!annex.rows().isEmpty()) {
            blocks.add(new Table(
                    title,
                    List.of(
                            Column.words("Indicateur"),
                            Column.words("Période"),
                            Column.words("Raison"),
                            Column.words("Motif")),
                    annex.rows().stream()
                            .map(row -> Row.of(
                                    Cell.of(coded(Markup.of(row.code()), row.title())),
                                    Cell.of(row.period()),
                                    Cell.of(row.reason()),
                                    Cell.of(row.motive())))
                            .toList()));
        }
        return blocks;
    }

    static List<Block> method(MethodAnnex annex) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(annex("C", "annexe-c", "Méthode et définitions"));
        blocks.add(FlowParts.terms(annex.rules()));
        blocks.add(Heading.of(3, "Signes"));
        blocks.add(FlowParts.signs(annex.signs()));
        blocks.addAll(FlowParts.part(
                Heading.of(3, "Définition des indicateurs"),
                new Table(
                        "Définition des indicateurs",
                        List.of(
                                Column.words("Indicateur"),
                                Column.words("Ce qui est compté"),
                                Column.words("Source, fréquence")),
                        FlowParts.grouped(
                                annex.definitions(),
                                DefinitionRow::fiche,
                                row -> Row.of(
                                        Cell.of(row.title()), Cell.of(row.definition()), Cell.of(row.source()))))));
        return blocks;
    }

    static List<Block> origins(OriginAnnex annex) {
        String title = "Origine de chaque chiffre";
        List<Block> blocks = new ArrayList<>(List.of(annex("D", "annexe-d", title), FlowParts.lead(annex.lead())));
        if (!annex.rows().isEmpty()) {
            blocks.add(new Table(
                    title,
                    List.of(
                            Column.words("Ligne"),
                            Column.words("Période"),
                            Column.numbers("Valeur"),
                            Column.numbers("Recueillie le"),
                            Column.words("Source")),
                    origins(annex.rows())));
        }
        return blocks;
    }

    /** The name of a fiche is where its figures lead to. */
    private static List<Row> origins(List<OriginRow> origins) {
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (OriginRow origin : origins) {
            if (!origin.anchor().equals(before)) {
                rows.add(Row.group(origin.fiche(), origin.anchor()));
            }
            rows.add(Row.of(
                    Cell.of(coded(origin.code(), origin.title())),
                    Cell.of(origin.period()),
                    Cell.of(origin.value()),
                    Cell.of(origin.collected()),
                    Cell.of(origin.source())));
            before = origin.anchor();
        }
        return rows;
    }

    private static Markup coded(Markup code, Markup title) {
        return code.then(French.NO_BREAK + French.NO_BREAK).then(title);
    }

    private static Block annex(String letter, String anchor, String title) {
        return new Heading(2, "ANNEXE " + letter, Markup.of(title), anchor, "Annexe " + letter + " · " + title);
    }
}
