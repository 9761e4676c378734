package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.French;
import fr.jalon.contract.Meeting;
import fr.jalon.document.Markup;
import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Meetings of the year and to come, what is asked, what was answered. */
final class GovernanceWriter {
    private final Bilan bilan;
    private final int year;
    private final LocalDate asOf;

    GovernanceWriter(Bilan bilan) {
        this.bilan = bilan;
        this.year = bilan.input().year();
        this.asOf = bilan.input().asOf();
    }

    GovernancePage write() {
        List<Meeting> meetings = shown(
                bilan.input().dossier().meetings(), year, bilan.synthesis().nextCopil());
        List<AnswerRow> asked =
                bilan.synthesis().asked().stream().map(this::asked).toList();
        List<AnswerRow> answers =
                bilan.synthesis().answered().stream().map(this::answered).toList();
        return new GovernancePage(
                Markup.of(lead(meetings)),
                !meetings.isEmpty(),
                rows(meetings),
                !asked.isEmpty(),
                "Décisions demandées",
                asked,
                !answers.isEmpty(),
                answers);
    }

    /** Those of the year, then those announced, up to the next committee: later ones are not this report’s. */
    static List<Meeting> shown(List<Meeting> all, int year, @Nullable LocalDate nextCopil) {
        return all.stream()
                .filter(meeting -> meeting.date().getYear() >= year)
                .filter(meeting -> nextCopil == null || !meeting.date().isAfter(nextCopil))
                .sorted(Comparator.comparing(Meeting::date))
                .toList();
    }

    private String lead(List<Meeting> meetings) {
        long held = meetings.stream().filter(this::isHeld).count();
        long copil = meetings.stream()
                .filter(this::isHeld)
                .filter(meeting -> meeting.kind() == Meeting.Kind.COPIL)
                .count();
        if (held == 0) {
            return "Aucune réunion n’est enregistrée en " + year + ".";
        }
        return French.count(held, "réunion tenue", "réunions tenues") + " en " + year + ", dont "
                + (copil == 0
                        ? "aucun comité de pilotage"
                        : French.count(copil, "comité de pilotage", "comités de pilotage"))
                + "." + (held < meetings.size() ? " Les réunions à venir n’ont pas de présents." : "");
    }

    private boolean isHeld(Meeting meeting) {
        return meeting.date().getYear() == year && !meeting.date().isAfter(asOf);
    }

    private List<MeetingRow> rows(List<Meeting> meetings) {
        DecimalColumn attendances =
                DecimalColumn.of(meetings.stream().map(this::attendance).map(Markup::of));
        return meetings.stream()
                .map(meeting -> row(meeting, attendances.align(attendance(meeting))))
                .toList();
    }

    private MeetingRow row(Meeting meeting, String attendance) {
        return new MeetingRow(
                French.date(meeting.date()),
                kind(meeting.kind()),
                subject(meeting, asOf),
                meeting.place() == null ? "" : Prose.text(meeting.place()),
                attendance);
    }

    /** A meeting still to come on the freeze date has said nothing yet. */
    static Markup subject(Meeting meeting, LocalDate asOf) {
        Markup subject = Prose.of(meeting.subject());
        String minutes = meeting.date().isAfter(asOf) ? null : meeting.minutes();
        return minutes == null ? subject : subject.then(Markup.soft("\n" + Prose.text(minutes)));
    }

    private String attendance(Meeting meeting) {
        if (meeting.date().isAfter(asOf)) {
            return "à venir";
        }
        Integer present = meeting.present();
        Integer invited = meeting.invited();
        return present == null
                ? "non noté"
                : invited == null ? "" + present : present + French.NO_BREAK + "/" + French.NO_BREAK + invited;
    }

    static String kind(Meeting.Kind kind) {
        return switch (kind) {
            case COPIL -> "comité de pilotage";
            case COTECH -> "comité technique";
            case WORKING_GROUP -> "groupe de travail";
        };
    }

    private AnswerRow asked(Decision decision) {
        String deadline = decision.deadline() == null
                ? "sans échéance"
                : "échéance" + French.NO_BREAK + ": " + French.date(decision.deadline());
        boolean isPast = decision.copil().isBefore(asOf);
        return new AnswerRow(
                isPast ? next() : French.date(decision.copil()),
                isPast
                        ? text(decision)
                                .then(Markup.soft(" Sans réponse depuis le " + French.date(decision.copil()) + "."))
                        : text(decision),
                Markup.of(deadline));
    }

    /** A decision that a past committee left open is asked of the next one. */
    private String next() {
        LocalDate next = bilan.synthesis().nextCopil();
        return next == null ? "à fixer" : French.date(next);
    }

    private AnswerRow answered(Decision decision) {
        String answer = Optional.ofNullable(decision.answer())
                .map(GovernanceWriter::answer)
                .orElse("");
        Markup text = decision.answerText() == null ? Markup.EMPTY : Prose.of(decision.answerText());
        String date = French.date(decision.answeredOn() == null ? decision.copil() : decision.answeredOn());
        return new AnswerRow(
                date,
                text(decision),
                Markup.strong(answer).then(text.isEmpty() ? "" : "\n").then(text));
    }

    private Markup text(Decision decision) {
        Markup fiche = decision.fiche() == null
                ? Markup.EMPTY
                : Markup.soft(Prose.code(decision.fiche()) + French.NO_BREAK + " ");
        return fiche.then(Prose.of(decision.text()));
    }

    private static String answer(Decision.Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "Acceptée";
            case AMENDED -> "Amendée";
            case REFUSED -> "Refusée";
            case DEFERRED -> "Différée";
        };
    }
}
