package fr.jalon.data;

import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Count;
import fr.jalon.bilan.TargetShare;
import fr.jalon.contract.Contract;
import java.util.function.Function;
import java.util.stream.Stream;

/** The report as a whole, then its axes. */
final class ContractTables {
    private ContractTables() {}

    static TableShape<Bilan> contract() {
        TableShape<Bilan> table = new TableShape<Bilan>("contrat", "Le contrat et son rapport, une ligne", Stream::of)
                .text(
                        "identifiant",
                        "Identifiant",
                        "Identifiant du contrat dans Jalon",
                        row -> of(row).id().value())
                .text("titre", "Titre", "Titre du contrat", row -> of(row).title())
                .text("titre_court", "Titre court", "Nom usuel du contrat", row -> of(row).shortTitle())
                .integer(
                        "rang",
                        "Rang",
                        "1 pour un premier contrat, 2 pour celui qui lui succède",
                        "",
                        row -> of(row).rank())
                .flag(
                        "demonstration",
                        "Démonstration",
                        "oui : ces données sont inventées",
                        row -> of(row).demonstration())
                .text("territoire", "Territoire", "Nom du territoire", row -> of(row).territoryName())
                .day("debut", "Début", "Premier jour du contrat", row -> of(row).startsOn())
                .day("fin", "Fin", "Dernier jour du contrat", row -> of(row).endsOn())
                .integer(
                        "annee",
                        "Année",
                        "Année du rapport",
                        "",
                        row -> row.input().year())
                .text(
                        "edition",
                        "Édition",
                        "Numéro de l’édition",
                        row -> row.input().edition().toString())
                .day(
                        "arrete_le",
                        "Arrêté le",
                        "Ce qui est déclaré après ce jour ne compte pas",
                        row -> row.input().asOf())
                .day(
                        "changements_depuis",
                        "Changements depuis",
                        "Jour depuis lequel les changements sont dits ; vide s’il n’y a rien à comparer",
                        row -> row.input().since())
                .integer(
                        "seuil_secret",
                        "Seuil du secret statistique",
                        "Un nombre de personnes de 1 à ce seuil moins 1 n’est pas publié, ni ce qui permettrait de le"
                                + " retrouver",
                        "personnes",
                        row -> of(row).maskingThreshold())
                .text(
                        "synthese",
                        "Synthèse",
                        "Titre de la synthèse",
                        row -> row.synthesis().title())
                .integer(
                        "fiches",
                        "Fiches",
                        "Nombre de fiches action",
                        "fiches",
                        row -> row.totals().fiches())
                .integer(
                        "fiches_avancent",
                        "Fiches qui avancent",
                        "Fiches en cours ou réalisées, et pas en retard",
                        "fiches",
                        row -> row.totals().advancing().n())
                .integer(
                        "fiches_en_retard",
                        "Fiches en retard",
                        "Fiches en retard au jour de l’arrêté",
                        "fiches",
                        row -> row.totals().late())
                .integer(
                        "fiches_realisees",
                        "Fiches réalisées",
                        "Fiches réalisées",
                        "fiches",
                        row -> row.totals().completion().n())
                .integer(
                        "fiches_non_abandonnees",
                        "Fiches non abandonnées",
                        "Toutes les fiches sauf les abandonnées : ce à quoi les réalisées sont rapportées",
                        "fiches",
                        row -> row.totals().completion().of());
        return filled(
                targets(table, row -> row.totals().targets()),
                row -> row.totals().filled());
    }

    static TableShape<AxisBilan> axes() {
        TableShape<AxisBilan> table = new TableShape<AxisBilan>(
                        "axes", "Les axes, une ligne par axe", bilan -> bilan.axes().stream())
                .text("code", "Code", "Code de l’axe", row -> row.axis().code())
                .text("titre", "Titre", "Titre de l’axe", row -> row.axis().title())
                .integer("fiches", "Fiches", "Nombre de fiches de l’axe", "fiches", AxisBilan::fiches);
        return filled(targets(table, AxisBilan::targets), AxisBilan::filled);
    }

    static <R> TableShape<R> targets(TableShape<R> table, Function<R, TargetShare> share) {
        return table.integer(
                        "cibles_atteintes",
                        "Cibles atteintes",
                        "Indicateurs dont la cible de l’année est atteinte",
                        "indicateurs",
                        row -> share.apply(row).reached().n())
                .integer(
                        "cibles_jugees",
                        "Cibles jugées",
                        "Indicateurs que l’on peut juger : ce à quoi les cibles atteintes sont rapportées",
                        "indicateurs",
                        row -> share.apply(row).reached().of())
                .integer(
                        "cibles_non_jugees",
                        "Cibles non jugées",
                        "Indicateurs laissés de côté : sans cible, sans valeur, observés, qualitatifs ou masqués",
                        "indicateurs",
                        row -> share.apply(row).leftOut());
    }

    static <R> TableShape<R> filled(TableShape<R> table, Function<R, Count> count) {
        return table.integer(
                        "valeurs_remplies",
                        "Valeurs remplies",
                        "Valeurs saisies parmi celles qui sont attendues pour l’année",
                        "valeurs",
                        row -> count.apply(row).n())
                .integer(
                        "valeurs_attendues",
                        "Valeurs attendues",
                        "Une par indicateur et par période ; « sans objet » la retire du compte",
                        "valeurs",
                        row -> count.apply(row).of());
    }

    private static Contract of(Bilan bilan) {
        return bilan.input().dossier().contract();
    }
}
