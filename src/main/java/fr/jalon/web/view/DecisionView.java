package fr.jalon.web.view;

import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheCode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Une décision demandée au comité de pilotage, et ce qu’il a répondu.
 *
 * @param code son code
 * @param title son titre
 * @param text ce qui est demandé
 * @param fiche code de la fiche action concernée ; absent pour le contrat entier
 * @param copil jour de la réunion à laquelle elle est demandée
 * @param deadline échéance souhaitée
 * @param answer réponse du comité ; absente tant qu’il n’a pas répondu
 * @param answeredOn jour de la réponse
 * @param answerText termes de la réponse
 */
@Serdeable.Serializable
public record DecisionView(
        String code,
        String title,
        String text,
        @Nullable String fiche,
        LocalDate copil,
        @Nullable LocalDate deadline,
        Decision.@Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answerText) {
    public static DecisionView of(Decision decision) {
        FicheCode fiche = decision.fiche();
        return new DecisionView(
                decision.code(),
                decision.title(),
                decision.text(),
                fiche == null ? null : fiche.value(),
                decision.copil(),
                decision.deadline(),
                decision.answer(),
                decision.answeredOn(),
                decision.answerText());
    }
}
