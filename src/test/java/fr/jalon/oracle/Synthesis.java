package fr.jalon.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The opening page: its title, and which fiches and decisions stand on it. */
record Synthesis(Tally all, List<Node> decisions, List<Node> meetings, Frame frame) {
    private static final int AT_MOST = 4;

    String title() {
        List<String> parts = new ArrayList<>();
        int advancing = all.advancing();
        parts.add(
                advancing == 0
                        ? "aucune fiche n’avance"
                        : French.inWords(advancing) + (advancing == 1 ? " fiche avance" : " fiches avancent"));
        int late = all.in(Sheet.Group.LATE);
        if (late > 0) {
            parts.add(French.inWords(late) + (late == 1 ? " est en retard" : " sont en retard"));
        }
        int asked = asked().size();
        if (asked == 1) {
            parts.add("une décision est attendue sur " + asked().get(0).text("title"));
        } else if (asked > 1) {
            parts.add(French.inWords(asked) + " décisions sont attendues");
        }
        return French.capitalised(String.join(", ", parts));
    }

    List<Sheet> advanced() {
        return all.sheets().stream()
                .filter(sheet -> !sheet.events().isEmpty())
                .sorted(Comparator.comparing(sheet -> -sheet.events().size()))
                .limit(AT_MOST)
                .toList();
    }

    List<Sheet> late() {
        return all.sheets().stream()
                .filter(sheet -> sheet.lateness().isPresent())
                .sorted(Comparator.comparing(
                        sheet -> -sheet.lateness().orElseThrow().days()))
                .limit(AT_MOST)
                .toList();
    }

    /** What waits for an answer: of the next committee after the freeze date, and of those before it. */
    List<Node> asked() {
        List<Node> open = decisions.stream()
                .filter(decision ->
                        decision.findDate("answered-on").filter(frame::knows).isEmpty())
                .toList();
        Stream<LocalDate> committees = meetings.stream()
                .filter(meeting -> meeting.text("kind").equals("COPIL"))
                .map(meeting -> meeting.date("date"));
        LocalDate next = Stream.concat(committees, open.stream().map(decision -> decision.date("copil")))
                .filter(copil -> copil.isAfter(frame.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(frame.asOf());
        return open.stream()
                .filter(decision -> !decision.date("copil").isAfter(next))
                .toList();
    }
}
