package fr.jalon.web.view;

import fr.jalon.bilan.Count;
import io.micronaut.serde.annotation.Serdeable;

/**
 * n sur N.
 *
 * @param n combien
 * @param of sur combien
 */
@Serdeable.Serializable
public record CountView(int n, int of) {
    static CountView of(Count count) {
        return new CountView(count.n(), count.of());
    }
}
