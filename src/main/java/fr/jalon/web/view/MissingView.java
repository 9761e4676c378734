package fr.jalon.web.view;

import fr.jalon.bilan.MissingValue;
import fr.jalon.result.MissingReason;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Une valeur attendue qui n’est pas là.
 *
 * @param indicator code de l’indicateur
 * @param period la période
 * @param reason la raison donnée ; absente si rien n’a été saisi
 * @param motive ce qui est écrit de ce manque
 */
@Serdeable.Serializable
public record MissingView(
        String indicator,
        String period,
        @Nullable MissingReason reason,
        @Nullable String motive) {
    static MissingView of(MissingValue missing) {
        return new MissingView(
                missing.indicator().code().value(), missing.period().value(), missing.reason(), missing.motive());
    }
}
