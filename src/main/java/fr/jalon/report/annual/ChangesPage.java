package fr.jalon.report.annual;

import java.util.List;

/** What changed since the last edition; changes of method apart from facts. */
public record ChangesPage(
        String title,
        String lead,
        boolean hasFacts,
        List<ChangeRow> facts,
        boolean hasMethod,
        List<ChangeRow> method,
        boolean hasAnswers,
        List<AnswerRow> answers) {
    public ChangesPage {
        facts = List.copyOf(facts);
        method = List.copyOf(method);
        answers = List.copyOf(answers);
    }
}
