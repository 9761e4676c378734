package fr.jalon.bilan;

import fr.jalon.evaluation.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page says, by printed rules.
 *
 * @param title «Quatorze fiches avancent, deux sont en retard, une décision est attendue sur …»
 * @param lead year of the contract, number of fiches and axes, freeze date, fill, and until when values may come in
 * @param advanced at most four, most events first
 * @param late at most four, most days late first
 * @param nextCopil when the comité de pilotage meets next; absent when nobody has said
 * @param asked decisions asked of it, with those that a past one left open
 * @param answered what the committee answered since the previous edition
 */
public record Synthesis(
        String title,
        String lead,
        List<Line> advanced,
        List<Line> late,
        @Nullable LocalDate nextCopil,
        List<Decision> asked,
        List<Decision> answered) {
    /** A fiche and the fact that is told of it. */
    public record Line(String ficheCode, String ficheTitle, String sentence) {}

    public Synthesis {
        advanced = List.copyOf(advanced);
        late = List.copyOf(late);
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
    }
}
