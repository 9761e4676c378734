package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.fiche.FicheCode;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Kind;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.Target;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured, how, from where and towards what. */
final class IndicatorTable {
    private IndicatorTable() {}

    /** Those of the fiches, then those of the territory. */
    static Stream<IndicatorBilan> all(Bilan bilan) {
        return Stream.concat(
                bilan.fiches().stream().flatMap(fiche -> fiche.indicators().stream()), bilan.context().stream());
    }

    static TableShape<IndicatorBilan> shape() {
        TableShape<IndicatorBilan> table =
                new TableShape<>("indicateurs", "Les indicateurs, une ligne par indicateur", IndicatorTable::all);
        return aim(definition(measure(table)));
    }

    private static TableShape<IndicatorBilan> measure(TableShape<IndicatorBilan> table) {
        return table.text(
                        "code",
                        "Code",
                        "Code de l’indicateur",
                        row -> row.indicator().code().value())
                .text("fiche", "Fiche", "Code de sa fiche ; vide pour un indicateur du territoire", row -> fiche(row))
                .text(
                        "titre",
                        "Titre",
                        "Ce qui est mesuré",
                        row -> row.indicator().title())
                .word(
                        "nature",
                        "Nature",
                        "Ce dont il parle",
                        Words.all(Kind.values(), Words::kind),
                        row -> Words.kind(row.indicator().kind()))
                .word(
                        "forme",
                        "Forme",
                        "À quoi ressemble une valeur",
                        Words.all(Shape.values(), Words::shape),
                        row -> Words.shape(row.indicator().shape()))
                .text(
                        "unite",
                        "Unité",
                        "Unité de ses valeurs, de sa référence et de ses cibles",
                        row -> row.indicator().unit())
                .integer(
                        "decimales",
                        "Décimales",
                        "Décimales que le rapport imprime",
                        "",
                        row -> row.indicator().decimals())
                .word(
                        "sens",
                        "Sens",
                        "Ce qui est mieux",
                        Words.all(Direction.values(), Words::direction),
                        row -> Words.direction(row.indicator().direction()))
                .word(
                        "valeur_annuelle",
                        "Valeur de l’année",
                        "Comment les périodes d’une année font sa valeur",
                        Words.all(Accumulation.values(), Words::accumulation),
                        row -> Words.accumulation(row.indicator().accumulation()))
                .flag(
                        "cumul",
                        "Cumul",
                        "oui : la somme court depuis le début du contrat",
                        row -> row.indicator().cumulative())
                .word(
                        "periodicite",
                        "Périodicité",
                        "Quand une valeur est attendue",
                        Words.all(Frequency.values(), Words::frequency),
                        row -> Words.frequency(row.indicator().frequency()))
                .flag(
                        "personnes",
                        "Personnes",
                        "oui : il compte des personnes, le secret statistique s’y applique",
                        row -> row.indicator().people())
                .text(
                        "source",
                        "Source",
                        "Source habituelle",
                        row -> row.indicator().source())
                .text(
                        "repondant",
                        "Répondant",
                        "Qui en répond",
                        row -> row.indicator().respondent())
                .text(
                        "formule",
                        "Formule",
                        "Calcul sur d’autres indicateurs, par leurs codes",
                        row -> row.indicator().formula());
    }

    private static TableShape<IndicatorBilan> definition(TableShape<IndicatorBilan> table) {
        return table.integer(
                        "definition_version",
                        "Version de la définition",
                        "Celle qui vaut à la fin de l’année ; chaque version nouvelle coupe la série",
                        "",
                        row -> row.definition().version())
                .day(
                        "definition_depuis",
                        "Définition depuis",
                        "Premier jour de cette version",
                        row -> row.definition().from())
                .text(
                        "definition",
                        "Définition",
                        "Ce qui est compté, et comment",
                        row -> row.definition().text())
                .decimal(
                        "reference",
                        "Référence",
                        "Valeur avant l’action",
                        "celle de l’indicateur",
                        row -> row.definition().baseline())
                .day(
                        "reference_le",
                        "Référence au",
                        "Jour que la référence décrit",
                        row -> row.definition().baselineOn())
                .text(
                        "reference_mention",
                        "Mention de la référence",
                        "« secret statistique » si elle existe et n’est pas publiée ; vide sinon",
                        IndicatorTable::withheld);
    }

    private static TableShape<IndicatorBilan> aim(TableShape<IndicatorBilan> table) {
        return table.day("cible_finale_le", "Cible finale au", "Date de la dernière cible", last(Target::on))
                .decimal(
                        "cible_finale",
                        "Cible finale",
                        "Valeur visée ; vide pour un intervalle",
                        "celle de l’indicateur",
                        last(Target::value))
                .decimal(
                        "cible_finale_min",
                        "Cible finale, au moins",
                        "Borne basse de l’intervalle visé",
                        "celle de l’indicateur",
                        last(Target::min))
                .decimal(
                        "cible_finale_max",
                        "Cible finale, au plus",
                        "Borne haute de l’intervalle visé",
                        "celle de l’indicateur",
                        last(Target::max))
                .decimal(
                        "atteinte_finale",
                        "Atteinte finale",
                        "Part du chemin de la référence à la cible finale : 1 y est ; peut dépasser 1 ou être négative",
                        "",
                        row -> Mention.fraction(row.finalAttainment()))
                .text(
                        "atteinte_finale_mention",
                        "Mention de l’atteinte finale",
                        "Pourquoi il n’y a pas d’atteinte finale",
                        row -> Mention.why(row.finalAttainment()))
                .text("phrase", "Phrase", "Ce que disent les chiffres de l’indicateur", IndicatorBilan::sentence);
    }

    private static @Nullable String fiche(IndicatorBilan row) {
        FicheCode fiche = row.indicator().fiche();
        return fiche == null ? null : fiche.value();
    }

    /** A printed definition that is not one of the indicator's own is one without its small baseline. */
    private static @Nullable String withheld(IndicatorBilan row) {
        Definition printed = row.definition();
        return printed.baseline() == null && !row.indicator().definitions().contains(printed) ? Words.MASKED : null;
    }

    private static <T> Function<IndicatorBilan, @Nullable T> last(Function<Target, @Nullable T> part) {
        return row -> row.finalTarget() == null ? null : part.apply(row.finalTarget());
    }
}
