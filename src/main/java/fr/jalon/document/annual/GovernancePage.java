package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import java.util.List;

/** Who met, what is asked, what was answered. */
public record GovernancePage(
        Markup lead,
        boolean hasMeetings,
        List<MeetingRow> meetings,
        boolean hasAsked,
        String askedHeading,
        List<AnswerRow> asked,
        boolean hasAnswers,
        List<AnswerRow> answers) {
    public GovernancePage {
        meetings = List.copyOf(meetings);
        asked = List.copyOf(asked);
        answers = List.copyOf(answers);
    }
}
