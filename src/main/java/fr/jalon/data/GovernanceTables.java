package fr.jalon.data;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Change;
import fr.jalon.contract.Meeting;
import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who met, what was asked and answered, what changed. */
final class GovernanceTables {
    private static final String ASKED = "demandée";
    private static final String ANSWERED = "répondue";

    private GovernanceTables() {}

    /** A meeting, and whether it was held on the freeze date: one to come has said nothing yet. */
    record Gathering(Meeting meeting, LocalDate asOf) {
        boolean isHeld() {
            return !meeting.date().isAfter(asOf);
        }
    }

    static TableShape<Gathering> meetings() {
        return new TableShape<Gathering>(
                        "reunions",
                        "Les réunions depuis le 1er janvier de l’année jusqu’au prochain comité, une ligne par réunion",
                        GovernanceTables::gatherings)
                .day("le", "Le", "Jour de la réunion", row -> row.meeting().date())
                .word(
                        "instance",
                        "Instance",
                        "Qui se réunit",
                        Words.all(Meeting.Kind.values(), Words::meeting),
                        row -> Words.meeting(row.meeting().kind()))
                .text(
                        "objet",
                        "Objet",
                        "Objet de la réunion",
                        row -> row.meeting().subject())
                .flag("tenue", "Tenue", "non : annoncée au jour de l’arrêté", Gathering::isHeld)
                .integer(
                        "invites",
                        "Invités",
                        "Organisations invitées ; vide si ce n’est pas noté",
                        "organisations",
                        row -> row.meeting().invited())
                .integer(
                        "presents",
                        "Présents",
                        "Organisations présentes ; vide si ce n’est pas noté ou si la réunion est à venir",
                        "organisations",
                        row -> row.isHeld() ? row.meeting().present() : null);
    }

    /** As the pages show them. */
    private static Stream<Gathering> gatherings(Bilan bilan) {
        LocalDate next = bilan.synthesis().nextCopil();
        return bilan.input().dossier().meetings().stream()
                .filter(meeting -> meeting.date().getYear() >= bilan.input().year())
                .filter(meeting -> next == null || !meeting.date().isAfter(next))
                .map(meeting -> new Gathering(meeting, bilan.input().asOf()));
    }

    /** A decision as the report tells it: one that is asked has no answer yet, whatever was answered since. */
    record Told(Decision decision, boolean answered) {
        Decision.@Nullable Answer answer() {
            return answered ? decision.answer() : null;
        }
    }

    static TableShape<Told> decisions() {
        return new TableShape<Told>(
                        "decisions",
                        "Les décisions demandées au comité de pilotage, puis ses réponses depuis l’édition précédente",
                        bilan -> Stream.concat(
                                bilan.synthesis().asked().stream().map(each -> new Told(each, false)),
                                bilan.synthesis().answered().stream().map(each -> new Told(each, true))))
                .text(
                        "code",
                        "Code",
                        "Code de la décision",
                        row -> row.decision().code())
                .word(
                        "etat",
                        "État",
                        "Demandée, ou répondue",
                        List.of(ASKED, ANSWERED),
                        row -> row.answered() ? ANSWERED : ASKED)
                .text(
                        "titre",
                        "Titre",
                        "Titre de la décision",
                        row -> row.decision().title())
                .text(
                        "texte",
                        "Texte",
                        "Ce qui est demandé",
                        row -> row.decision().text())
                .text(
                        "fiche",
                        "Fiche",
                        "Code de la fiche ; vide pour le contrat entier",
                        row -> row.decision().fiche() == null
                                ? null
                                : row.decision().fiche().value())
                .day(
                        "comite_le",
                        "Comité du",
                        "Jour du comité à qui elle est demandée",
                        row -> row.decision().copil())
                .day(
                        "echeance",
                        "Échéance",
                        "Jour pour lequel elle est demandée",
                        row -> row.decision().deadline())
                .word(
                        "reponse",
                        "Réponse",
                        "Réponse du comité ; vide si elle est attendue",
                        Words.all(Decision.Answer.values(), Words::answer),
                        row -> row.answer() == null ? null : Words.answer(row.answer()))
                .day(
                        "repondue_le",
                        "Répondue le",
                        "Jour de la réponse",
                        row -> row.answered() ? row.decision().answeredOn() : null)
                .text(
                        "reponse_texte",
                        "Texte de la réponse",
                        "Ce que le comité a dit",
                        row -> row.answered() ? row.decision().answerText() : null);
    }

    static TableShape<Change> changes() {
        return new TableShape<Change>(
                        "changements",
                        "Ce qui a changé depuis l’édition précédente, une ligne par changement",
                        bilan -> bilan.changes().stream())
                .word(
                        "nature",
                        "Nature",
                        "Un fait, ou une autre façon de mesurer ou de viser, qui n’est jamais un progrès",
                        Words.all(Change.Nature.values(), Words::nature),
                        row -> Words.nature(row.nature()))
                .word(
                        "sorte",
                        "Sorte",
                        "Ce qui a changé",
                        Words.all(Change.Kind.values(), Words::change),
                        row -> Words.change(row.kind()))
                .day("le", "Le", "Jour du changement ; vide pour ce qui n’en porte pas", Change::on)
                .text("fiche", "Fiche", "Code de la fiche où il est dit", Change::fiche)
                .text("objet", "Objet", "Code de la fiche ou de l’indicateur ; vide pour le contrat", Change::where)
                .text("sujet", "Sujet", "Titre de la fiche ou de l’indicateur", Change::subject)
                .text("phrase", "Phrase", "Ce qui a changé, en une phrase", Change::sentence);
    }
}
