package fr.jalon.web.view;

import fr.jalon.bilan.TargetShare;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Combien de cibles sont atteintes.
 *
 * @param reached cibles atteintes, sur celles qui se jugent
 * @param leftOut indicateurs qui ne se jugent pas
 */
@Serdeable.Serializable
public record TargetShareView(CountView reached, int leftOut) {
    static TargetShareView of(TargetShare share) {
        return new TargetShareView(CountView.of(share.reached()), share.leftOut());
    }
}
