package fr.jalon.bilan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as the edition before said it.
 *
 * @param on the day it dates from; absent for what bears no date, such as a text
 * @param fiche code of the fiche under which it is told; empty for the contract and its context
 * @param where fiche or indicator code, or empty for the contract
 * @param subject title of that fiche or indicator, or empty for the contract
 * @param sentence French, what follows the subject and a colon: no capital, with its full stop
 */
public record Change(Kind kind, @Nullable LocalDate on, String fiche, String where, String subject, String sentence) {
    public Nature nature() {
        return kind.nature;
    }

    /** What happened in the contract, or what changed in the way it is measured: this is never shown as progress. */
    public enum Nature {
        FACT,
        METHOD
    }

    /** What kind of change. */
    public enum Kind {
        VALUE(Nature.FACT),
        STATUS(Nature.FACT),
        MILESTONE(Nature.FACT),
        DATE(Nature.FACT),
        TEXT(Nature.FACT),
        PARTNER(Nature.FACT),
        BUDGET(Nature.FACT),
        FICHE(Nature.FACT),
        AXIS(Nature.FACT),
        AMENDMENT(Nature.FACT),
        DECISION(Nature.FACT),
        MEETING(Nature.FACT),
        CORRECTION(Nature.METHOD),
        INDICATOR(Nature.METHOD),
        TARGET(Nature.METHOD),
        BASELINE(Nature.METHOD),
        DEFINITION(Nature.METHOD),
        PERIMETER(Nature.METHOD);

        private final Nature nature;

        Kind(Nature nature) {
            this.nature = nature;
        }
    }
}
