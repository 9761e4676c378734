package fr.jalon.web.view;

import fr.jalon.result.Cell;
import fr.jalon.result.MissingReason;
import fr.jalon.result.Result;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Une ligne de résultat, telle qu’elle a été saisie : une valeur, une fraction, un texte, ou un manque avec sa raison.
 *
 * @param id numéro de la ligne
 * @param indicator code de l’indicateur
 * @param period la période couverte : 2025, 2025-H1, 2025-Q3, 2025-07, ou ONCE pour tout le contrat
 * @param detail vide pour l’ensemble, ou une partie, par exemple SEX=F
 * @param value la valeur, exacte
 * @param numerator numérateur d’une fraction
 * @param denominator dénominateur d’une fraction
 * @param text réponse en toutes lettres
 * @param missing pourquoi il n’y a pas de valeur ; absent s’il y en a une
 * @param motive ce qui est écrit de ce manque
 * @param collectedOn le jour de la collecte
 * @param source d’où vient la valeur
 * @param comment commentaire
 * @param evidence nom du fichier qui la prouve
 * @param evidenceSha256 empreinte SHA-256 de ce fichier
 * @param author qui l’a saisie
 * @param recordedAt quand elle a été enregistrée
 * @param replaces numéro de la ligne qu’elle corrige ; absent pour une première saisie
 * @param reason pourquoi elle la corrige
 */
@Serdeable.Serializable
public record ResultView(
        long id,
        String indicator,
        String period,
        String detail,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        @Nullable MissingReason missing,
        @Nullable String motive,
        LocalDate collectedOn,
        @Nullable String source,
        @Nullable String comment,
        @Nullable String evidence,
        @Nullable String evidenceSha256,
        String author,
        Instant recordedAt,
        @Nullable Long replaces,
        @Nullable String reason) {
    public static ResultView of(Result result) {
        Cell cell = result.cell();
        return new ResultView(
                result.id(),
                result.indicator().value(),
                result.period().value(),
                result.detail(),
                cell.value(),
                cell.numerator(),
                cell.denominator(),
                cell.text(),
                cell.missing(),
                cell.motive(),
                result.collectedOn(),
                result.source(),
                result.comment(),
                result.evidence(),
                result.evidenceSha256(),
                result.author(),
                result.recordedAt(),
                result.replaces(),
                result.reason());
    }
}
