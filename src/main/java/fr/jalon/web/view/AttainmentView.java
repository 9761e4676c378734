package fr.jalon.web.view;

import fr.jalon.bilan.Attainment;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Une part du chemin, ou pourquoi il n’y en a pas.
 *
 * @param fraction exacte à 34 chiffres : 1 est la cible ; peut passer 1 ou être négative
 * @param why pourquoi il n’y a pas de fraction ; absent s’il y en a une
 */
@Serdeable.Serializable
public record AttainmentView(
        @Nullable BigDecimal fraction, @Nullable String why) {
    static AttainmentView of(Attainment attainment) {
        return attainment instanceof Attainment.Reached reached
                ? new AttainmentView(reached.fraction(), null)
                : new AttainmentView(null, ((Attainment.NotComputable) attainment).why());
    }
}
