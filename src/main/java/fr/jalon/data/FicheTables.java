package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.Lateness;
import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.Milestone;
import fr.jalon.fiche.Narrative;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fiches, their steps and their money. */
final class FicheTables {
    private FicheTables() {}

    static TableShape<FicheBilan> fiches() {
        TableShape<FicheBilan> table = new TableShape<FicheBilan>(
                        "fiches", "Les fiches action, une ligne par fiche", bilan -> bilan.fiches().stream())
                .text(
                        "code",
                        "Code",
                        "Code de la fiche",
                        row -> row.fiche().code().value())
                .text("axe", "Axe", "Code de son axe", row -> row.fiche().axis())
                .text("titre", "Titre", "Titre de la fiche", row -> row.fiche().title())
                .text(
                        "porteur",
                        "Porteur",
                        "Organisation qui mène la fiche",
                        row -> row.fiche().porteur())
                .day("debut", "Début", "Date de début", row -> row.fiche().startsOn())
                .day("fin", "Fin", "Date de fin", row -> row.fiche().endsOn())
                .word(
                        "statut",
                        "Statut",
                        "Statut déclaré au jour de l’arrêté ; « non démarrée » si rien n’a été déclaré",
                        Words.all(FicheStatus.values(), Labels::status),
                        FicheTables::status)
                .day(
                        "statut_depuis",
                        "Statut depuis",
                        "Jour de ce statut ; vide si rien n’a été déclaré",
                        row -> row.status() == null ? null : row.status().since())
                .word(
                        "groupe",
                        "Groupe",
                        "Chaque fiche est dans un seul groupe ; le retard l’emporte sur le statut",
                        Words.all(Group.values(), Labels::group),
                        row -> Labels.group(row.group()))
                .word(
                        "retard_cause",
                        "Cause du retard",
                        "Quelle date est passée ; vide si la fiche n’est pas en retard",
                        Words.all(Lateness.Cause.values(), Words::lateness),
                        row -> row.lateness() == null
                                ? null
                                : Words.lateness(row.lateness().cause()))
                .integer(
                        "retard_jours",
                        "Jours de retard",
                        "De la date passée au jour de l’arrêté ; vide si la fiche n’est pas en retard",
                        "jours",
                        row -> row.lateness() == null
                                ? null
                                : (int) row.lateness().days());
        ContractTables.filled(ContractTables.targets(table, FicheBilan::targets), FicheBilan::filled);
        return table.text("fait", "Ce qui a été fait", "Récit de l’année", told(Narrative::done))
                .text("freins", "Freins", "Un par ligne", told(Narrative::obstacles))
                .text("leviers", "Leviers", "Un par ligne", told(Narrative::enablers))
                .text("suites", "Suites", "Une par ligne", told(Narrative::outlook));
    }

    private static String status(FicheBilan row) {
        return Labels.status(
                row.status() == null ? FicheStatus.NOT_STARTED : row.status().status());
    }

    private static Function<FicheBilan, @Nullable String> told(Function<Narrative, @Nullable String> part) {
        return row -> row.narrative() == null ? null : part.apply(row.narrative());
    }

    /** A step and its fiche, on the freeze date. */
    record Step(FicheBilan fiche, Milestone milestone, LocalDate asOf) {
        @Nullable LocalDate doneOn() {
            LocalDate done = milestone.doneOn();
            return done == null || done.isAfter(asOf) ? null : done;
        }
    }

    static TableShape<Step> milestones() {
        return new TableShape<Step>("etapes", "Les étapes des fiches, une ligne par étape", FicheTables::steps)
                .text(
                        "fiche",
                        "Fiche",
                        "Code de la fiche",
                        row -> row.fiche().fiche().code().value())
                .text("code", "Code", "Code de l’étape", row -> row.milestone().code())
                .text(
                        "titre",
                        "Titre",
                        "Titre de l’étape",
                        row -> row.milestone().title())
                .day(
                        "echeance",
                        "Échéance",
                        "Jour prévu",
                        row -> row.milestone().dueOn())
                .day("franchie_le", "Franchie le", "Vide si elle ne l’est pas au jour de l’arrêté", Step::doneOn);
    }

    private static Stream<Step> steps(Bilan bilan) {
        return bilan.fiches().stream()
                .flatMap(fiche -> fiche.fiche().milestones().stream()
                        .map(milestone ->
                                new Step(fiche, milestone, bilan.input().asOf())));
    }

    /** A budget line of the year, and who pays. */
    record Money(FicheBilan fiche, BudgetLine line, String funder) {}

    static TableShape<Money> budget() {
        return new TableShape<Money>(
                        "budget",
                        "Le budget de l’année, une ligne par fiche et par financeur",
                        bilan -> bilan.fiches().stream().flatMap(fiche -> money(bilan, fiche)))
                .text(
                        "fiche",
                        "Fiche",
                        "Code de la fiche",
                        row -> row.fiche().fiche().code().value())
                .integer(
                        "annee",
                        "Année",
                        "Année du rapport",
                        "",
                        row -> row.line().year())
                .text(
                        "financeur",
                        "Financeur",
                        "Code du financeur",
                        row -> row.line().funder())
                .text("financeur_nom", "Nom du financeur", "Nom du financeur", Money::funder)
                .decimal(
                        "prevu",
                        "Prévu",
                        "Montant prévu ; vide s’il n’a pas été saisi",
                        "euros",
                        row -> row.line().planned())
                .decimal(
                        "realise",
                        "Réalisé",
                        "Montant réalisé ; vide s’il n’a pas été saisi",
                        "euros",
                        row -> row.line().actual())
                .flag(
                        "comparee",
                        "Comparée",
                        "oui : la ligne a les deux montants et compte dans le taux d’exécution",
                        row -> row.line().planned() != null && row.line().actual() != null);
    }

    private static Stream<Money> money(Bilan bilan, FicheBilan fiche) {
        return fiche.fiche().budget().stream()
                .filter(line -> line.year() == bilan.input().year())
                .map(line -> new Money(fiche, line, funder(bilan, line.funder())));
    }

    private static String funder(Bilan bilan, String code) {
        return bilan.budget().funders().stream()
                .filter(funder -> funder.code().equals(code))
                .map(funder -> funder.name())
                .findFirst()
                .orElse(code);
    }
}
