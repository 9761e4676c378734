package fr.jalon.web.view;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pourquoi la réponse attendue n’est pas là (RFC 9457).
 *
 * @param type adresse de cette sorte de problème, toujours la même
 * @param title son titre
 * @param status le code HTTP
 * @param detail ce qui a été lu, la règle et le remède
 * @param instance l’adresse demandée
 * @param number numéro de ce problème dans le journal du service
 * @param errors tous les défauts de la demande, un à un
 */
@Serdeable.Serializable
public record ProblemView(
        String type, String title, int status, String detail, String instance, String number, List<Mistake> errors) {
    /**
     * Un défaut de la demande.
     *
     * @param where le paramètre ou la clé
     * @param read ce qui a été lu ; absent si quelque chose manque
     * @param rule ce qui est attendu
     * @param remedy ce qu’il faut faire
     */
    @Serdeable.Serializable
    public record Mistake(String where, @Nullable String read, String rule, String remedy) {}
}
