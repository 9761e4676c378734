package fr.jalon.web.view;

import fr.jalon.indicator.Target;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ce qui est visé pour une date : une valeur, ou un intervalle dont un côté peut être ouvert.
 *
 * @param on la date visée
 * @param value la valeur visée
 * @param min au moins
 * @param max au plus
 * @param decidedOn le jour où cela a été décidé
 */
@Serdeable.Serializable
public record TargetView(
        LocalDate on,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        LocalDate decidedOn) {
    public static TargetView of(Target target) {
        return new TargetView(target.on(), target.value(), target.min(), target.max(), target.decidedOn());
    }
}
