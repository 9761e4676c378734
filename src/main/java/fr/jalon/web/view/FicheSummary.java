package fr.jalon.web.view;

import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.fiche.StatusChange;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Une fiche action, en quelques mots.
 *
 * @param code son code, par exemple FA6
 * @param title son titre
 * @param shortTitle son titre court
 * @param axis code de son axe
 * @param porteur l’organisation qui la mène ; absent si personne n’est désigné
 * @param startsOn premier jour
 * @param endsOn dernier jour
 * @param status dernier état déclaré ; absent si aucun ne l’a été
 */
@Serdeable.Serializable
public record FicheSummary(
        String code,
        String title,
        String shortTitle,
        String axis,
        @Nullable String porteur,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable FicheStatus status) {
    public static FicheSummary of(FicheAction fiche) {
        List<StatusChange> statuses = fiche.statuses();
        return new FicheSummary(
                fiche.code().value(),
                fiche.title(),
                fiche.shortTitle(),
                fiche.axis(),
                fiche.porteur(),
                fiche.startsOn(),
                fiche.endsOn(),
                statuses.isEmpty() ? null : statuses.get(statuses.size() - 1).status());
    }
}
