package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.IndicatorBilan.Detail;
import fr.jalon.bilan.IndicatorBilan.Point;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.MissingValue;
import fr.jalon.bilan.YearValue;
import fr.jalon.indicator.Target;
import fr.jalon.result.MissingReason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of the years, their parts, the line that they are expected on, and what is missing. */
final class ValueTables {
    private static final String OWN_UNIT = "celle de l’indicateur";
    private static final String DATED = "datée";
    private static final String ON_THE_LINE = "lue sur la droite";

    private ValueTables() {}

    /** A year of an indicator. What is aimed at is only said of the year of the report. */
    record Row(IndicatorBilan bilan, YearValue year) {
        boolean isCurrent() {
            return year == bilan.current();
        }

        @Nullable Target target() {
            return isCurrent() ? bilan.target() : null;
        }
    }

    static TableShape<Row> values() {
        TableShape<Row> table = new TableShape<>(
                "valeurs",
                "Les valeurs, une ligne par indicateur et par année, manques compris",
                bilan -> IndicatorTable.all(bilan)
                        .flatMap(indicator -> indicator.years().stream().map(year -> new Row(indicator, year))));
        return judged(value(table));
    }

    private static TableShape<Row> value(TableShape<Row> table) {
        return table.text("indicateur", "Indicateur", "Code de l’indicateur", row -> code(row.bilan()))
                .integer("annee", "Année", "Année civile", "", row -> row.year().year())
                .decimal(
                        "valeur",
                        "Valeur",
                        "Valeur exacte de l’année, jamais arrondie ; vide pour un manque, un texte ou une valeur"
                                + " masquée ; un pourcentage va de 0 à 100, « oui » est 1, « non » 0",
                        OWN_UNIT,
                        row -> row.year().value())
                .decimal(
                        "numerateur",
                        "Numérateur",
                        "D’un pourcentage ou d’un rapport",
                        "",
                        row -> row.year().numerator())
                .decimal(
                        "denominateur",
                        "Dénominateur",
                        "D’un pourcentage ou d’un rapport",
                        "",
                        row -> row.year().denominator())
                .text(
                        "texte",
                        "Texte",
                        "Réponse en toutes lettres",
                        row -> row.year().text())
                .integer(
                        "periodes_remplies",
                        "Périodes remplies",
                        "Périodes qui ont une valeur",
                        "périodes",
                        row -> row.year().periods().n())
                .integer(
                        "periodes_attendues",
                        "Périodes attendues",
                        "Périodes qui comptent dans la valeur de l’année",
                        "périodes",
                        row -> row.year().periods().of())
                .word(
                        "mention",
                        "Mention",
                        "Pourquoi il n’y a pas de valeur, ou qu’elle est partielle : des périodes manquent à une somme"
                                + " ou à une moyenne",
                        Mention.OF_A_VALUE,
                        row -> Mention.of(row.year()))
                .text(
                        "motif",
                        "Motif",
                        "Ce qui est écrit du manque",
                        row -> row.year().motive())
                .text(
                        "rupture",
                        "Rupture de série",
                        "Coupures de la série dans l’année : on ne compare pas de part et d’autre",
                        ValueTables::cuts);
    }

    private static TableShape<Row> judged(TableShape<Row> table) {
        return table.decimal(
                        "cible",
                        "Cible",
                        "Ce qui est visé pour l’année ; dit pour l’année du rapport seulement",
                        OWN_UNIT,
                        aim(Target::value))
                .decimal("cible_min", "Cible, au moins", "Borne basse de l’intervalle visé", OWN_UNIT, aim(Target::min))
                .decimal("cible_max", "Cible, au plus", "Borne haute de l’intervalle visé", OWN_UNIT, aim(Target::max))
                .word(
                        "cible_nature",
                        "Nature de la cible",
                        "Datée de l’année, ou lue au 31 décembre sur la droite qui joint la référence et les cibles"
                                + " datées",
                        List.of(DATED, ON_THE_LINE),
                        row -> row.target() == null ? null : row.bilan().targetInterpolated() ? ON_THE_LINE : DATED)
                .decimal(
                        "atteinte",
                        "Atteinte",
                        "(valeur − référence) / (cible − référence) : 1 est la cible ; peut dépasser 1 ou être négative",
                        "",
                        row -> row.isCurrent() ? Mention.fraction(row.bilan().attainment()) : null)
                .text(
                        "atteinte_mention",
                        "Mention de l’atteinte",
                        "Pourquoi il n’y a pas d’atteinte",
                        row -> row.isCurrent() ? Mention.why(row.bilan().attainment()) : null)
                .word(
                        "appreciation",
                        "Appréciation",
                        "Prise sur l’atteinte exacte ; vide s’il n’y a rien à juger",
                        Words.all(Grade.values(), Words::grade),
                        row -> row.isCurrent() ? Words.grade(row.bilan().grade()) : null);
    }

    private static <T> Function<Row, @Nullable T> aim(Function<Target, @Nullable T> part) {
        return row -> row.target() == null ? null : part.apply(row.target());
    }

    private static String code(IndicatorBilan bilan) {
        return bilan.indicator().code().value();
    }

    /** {@code 2025-06-01 nouvelle définition}. */
    private static String cuts(Row row) {
        return row.bilan().cuts().stream()
                .filter(cut -> cut.on().getYear() == row.year().year())
                .map(cut -> cut.on() + " " + cut.why())
                .collect(Collectors.joining(", "));
    }

    /** A part of the year's value. */
    record Part(IndicatorBilan bilan, Detail detail) {}

    static TableShape<Part> parts() {
        return new TableShape<Part>(
                        "parties",
                        "Les parties de la valeur de l’année, une ligne par partie",
                        bilan -> IndicatorTable.all(bilan)
                                .flatMap(indicator ->
                                        indicator.details().stream().map(detail -> new Part(indicator, detail))))
                .text("indicateur", "Indicateur", "Code de l’indicateur", row -> code(row.bilan()))
                .integer(
                        "annee",
                        "Année",
                        "Année du rapport",
                        "",
                        row -> row.bilan().current().year())
                .text(
                        "partie",
                        "Partie",
                        "Sexe, âge ou lieu",
                        row -> row.detail().label())
                .decimal(
                        "valeur",
                        "Valeur",
                        "Valeur exacte ; vide si elle est masquée",
                        OWN_UNIT,
                        row -> row.detail().value())
                .word(
                        "mention",
                        "Mention",
                        "« secret statistique » si la valeur existe et n’est pas publiée",
                        List.of(Words.MASKED),
                        row -> row.detail().value() == null ? Words.MASKED : null);
    }

    /** A dated point of the line that an indicator is expected on. */
    record Step(IndicatorBilan bilan, Point point) {}

    static TableShape<Step> trajectories() {
        return new TableShape<Step>(
                        "trajectoires",
                        "Les droites attendues, une ligne par point daté : référence, puis cibles",
                        bilan -> IndicatorTable.all(bilan)
                                .flatMap(indicator ->
                                        indicator.expected().stream().map(point -> new Step(indicator, point))))
                .text("indicateur", "Indicateur", "Code de l’indicateur", row -> code(row.bilan()))
                .day("le", "Le", "Jour du point", row -> row.point().on())
                .decimal(
                        "valeur",
                        "Valeur",
                        "Valeur attendue ce jour",
                        OWN_UNIT,
                        row -> row.point().value());
    }

    static TableShape<MissingValue> missing() {
        return new TableShape<MissingValue>(
                        "manques", "Les valeurs attendues qui manquent, une ligne par période", ValueTables::missing)
                .text(
                        "indicateur",
                        "Indicateur",
                        "Code de l’indicateur",
                        row -> row.indicator().code().value())
                .text(
                        "periode",
                        "Période",
                        "2025, 2025-H1 (semestre), 2025-Q1 (trimestre), 2025-01 ou ONCE",
                        row -> row.period().value())
                .word(
                        "raison",
                        "Raison",
                        "Ce qui a été déclaré, ou « non saisi »",
                        Words.and(Words.all(MissingReason.values(), Labels::missing), Words.NOT_ENTERED),
                        row -> row.reason() == null ? Words.NOT_ENTERED : Labels.missing(row.reason()))
                .text("motif", "Motif", "Ce qui est écrit du manque", MissingValue::motive);
    }

    private static Stream<MissingValue> missing(Bilan bilan) {
        return bilan.missing().stream();
    }
}
