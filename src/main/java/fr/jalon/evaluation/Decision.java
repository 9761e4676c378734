package fr.jalon.evaluation;

import fr.jalon.fiche.FicheCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a comité de pilotage, and what it answered.
 *
 * @param title short, fit for the title of a synthesis: «la santé numérique»
 * @param fiche absent when the whole contract is concerned
 * @param copil the date of the meeting that is asked
 */
public record Decision(
        String code,
        String title,
        String text,
        @Nullable FicheCode fiche,
        LocalDate copil,
        @Nullable LocalDate deadline,
        @Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answerText) {
    /** What the committee said. */
    public enum Answer {
        ACCEPTED,
        AMENDED,
        REFUSED,
        DEFERRED
    }

    public Decision {
        if ((answer == null) != (answeredOn == null)) {
            throw new IllegalArgumentException("decision " + code + ": an answer has its date");
        }
    }
}
