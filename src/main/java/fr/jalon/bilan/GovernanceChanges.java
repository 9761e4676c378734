package fr.jalon.bilan;

import fr.jalon.bilan.Change.Kind;
import fr.jalon.bilan.Matching.Pair;
import fr.jalon.contract.Meeting;
import fr.jalon.dossier.Dossier;
import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.List;

/** Which meetings were held, and what was asked and answered. */
final class GovernanceChanges {
    private final Dossier before;
    private final Dossier now;
    private final Place place;

    /** @param place where they are told */
    GovernanceChanges(Dossier before, Dossier now, Place place) {
        this.before = before;
        this.now = now;
        this.place = place;
    }

    void find() {
        meetings();
        decisions();
    }

    /** What meetings are known by. */
    private record Key(LocalDate date, Meeting.Kind kind, String subject) {
        static Key of(Meeting meeting) {
            return new Key(meeting.date(), meeting.kind(), meeting.subject());
        }
    }

    /** The chapter on governance lists them: here they are counted. */
    private void meetings() {
        Matching<Meeting> matching = Matching.of(before.meetings(), now.meetings(), Key::of);
        add(matching.added(), "tenue", "tenues");
        add(matching.removed(), "retirée du registre", "retirées du registre");
        add(
                matching.changed().stream().map(Pair::now).toList(),
                "dont le compte rendu est modifié",
                "dont le compte rendu est modifié");
    }

    private void add(List<Meeting> meetings, String singular, String plural) {
        if (meetings.isEmpty()) {
            return;
        }
        long copils = meetings.stream()
                .filter(meeting -> meeting.kind() == Meeting.Kind.COPIL)
                .count();
        place.add(
                Kind.MEETING,
                French.count(meetings.size(), "réunion " + singular, "réunions " + plural)
                        + (copils == 0
                                ? "."
                                : ", dont " + French.count(copils, "comité de pilotage", "comités de pilotage") + "."));
    }

    private void decisions() {
        Matching<Decision> matching = Matching.of(before.decisions(), now.decisions(), Decision::code);
        matching.added().forEach(decision -> place.add(Kind.DECISION, asked(decision)));
        matching.removed()
                .forEach(decision ->
                        place.add(Kind.DECISION, "demande retirée" + French.NO_BREAK + ": " + title(decision)));
        matching.changed().forEach(this::changed);
    }

    private static String asked(Decision decision) {
        return decision.answer() == null
                ? "nouvelle demande au comité de pilotage" + French.NO_BREAK + ": " + title(decision)
                : answered(decision);
    }

    private static String title(Decision decision) {
        return decision.title() + ".";
    }

    private void changed(Pair<Decision> pair) {
        Decision old = pair.before();
        Decision current = pair.now();
        if (old.answer() != current.answer()) {
            place.add(
                    Kind.DECISION,
                    current.answeredOn(),
                    current.answer() == null
                            ? "réponse du comité de pilotage retirée" + French.NO_BREAK + ": " + title(current)
                            : answered(current));
        }
        Rewording parts = new Rewording()
                .quoted("titre", old.title(), current.title())
                .named("texte", old.text(), current.text())
                .named("fiche", old.fiche(), current.fiche())
                .named("comité", old.copil(), current.copil())
                .named("échéance", old.deadline(), current.deadline());
        if (old.answer() == current.answer()) {
            parts.named("jour de la réponse", old.answeredOn(), current.answeredOn())
                    .named("texte de la réponse", old.answerText(), current.answerText());
        }
        if (!parts.isEmpty()) {
            place.add(Kind.DECISION, parts.after("demande modifiée (" + current.title() + ")"));
        }
    }

    private static String answered(Decision decision) {
        return "demande " + Labels.answer(decision.answer()) + " par le comité de pilotage" + French.NO_BREAK + ": "
                + title(decision);
    }
}
