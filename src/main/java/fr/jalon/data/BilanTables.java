package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import java.util.List;
import java.util.stream.Stream;

/** All that is issued of a bilan as data: the list that the JSON, the CSV, their dictionary and their schema walk. */
public final class BilanTables {
    private static final List<TableShape<?>> SHAPES = List.of(
            ContractTables.contract(),
            ContractTables.axes(),
            FicheTables.fiches(),
            FicheTables.milestones(),
            FicheTables.budget(),
            IndicatorTable.shape(),
            ValueTables.values(),
            ValueTables.parts(),
            ValueTables.trajectories(),
            ValueTables.missing(),
            GovernanceTables.meetings(),
            GovernanceTables.decisions(),
            GovernanceTables.changes());

    private BilanTables() {}

    /** The tables of a bilan, in the order of the dictionary. */
    public static List<DataTable> of(Bilan bilan) {
        return SHAPES.stream().<DataTable>map(shape -> shape.of(bilan)).toList();
    }

    /** The same tables without their rows. */
    public static List<DataTable> shapes() {
        return SHAPES.stream().<DataTable>map(TableShape::empty).toList();
    }

    /** A column and the table that it stands in. */
    private record Entry(DataTable table, Column column) {}

    /** The dictionary, itself a table: one row a column. */
    static DataTable dictionary() {
        return new TableShape<Entry>("dictionnaire", "Le dictionnaire, une ligne par colonne", bilan -> Stream.empty())
                .text("table", "Table", "Nom de la table", row -> row.table().name())
                .text(
                        "table_titre",
                        "Titre de la table",
                        "Ce qu’est une de ses lignes",
                        row -> row.table().title())
                .text(
                        "colonne",
                        "Colonne",
                        "Nom de la colonne",
                        row -> row.column().key())
                .text(
                        "libelle",
                        "Libellé",
                        "Nom de la colonne en clair",
                        row -> row.column().label())
                .text(
                        "definition",
                        "Définition",
                        "Ce que la colonne contient",
                        row -> row.column().definition())
                .text(
                        "type",
                        "Type",
                        "Ce à quoi ressemble une case",
                        row -> row.column().type().label())
                .text("unite", "Unité", "Unité des nombres", row -> row.column().unit())
                .text(
                        "mots",
                        "Mots",
                        "Les mots possibles, s’ils sont une liste",
                        row -> String.join(" | ", row.column().allowed()))
                .table(shapes().stream()
                        .flatMap(table -> table.columns().stream().map(column -> new Entry(table, column))));
    }
}
