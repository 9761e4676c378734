package fr.jalon.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contrat local de santé: who, where and when, without its fiches.
 *
 * @param title the full title, printed on covers
 * @param shortTitle the name used in running heads, for example {@code Loue Lison 2}
 * @param rank 1 for a first CLS, 2 for its successor
 * @param region INSEE code of the region, two digits, zero kept
 * @param departements INSEE codes, zeros kept
 * @param signedOn absent while the contract is in preparation
 * @param demonstration marks invented data on every page
 * @param maskingThreshold counts of people under it are masked in whatever is issued (11, or 5 to …)
 */
public record Contract(
        ContractId id,
        String title,
        String shortTitle,
        int rank,
        @Nullable ContractId predecessor,
        Status status,
        boolean demonstration,
        String region,
        List<String> departements,
        @Nullable LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId timeZone,
        int maskingThreshold,
        AxisWord axisWord,
        TerritoryKind territoryKind,
        String territoryName,
        @Nullable String summary,
        @Nullable String notice) {

    /** Where a contract stands in its own life. */
    public enum Status {
        PREPARATION,
        ACTIVE,
        CLOSED
    }

    /** How the contract calls its axes. */
    public enum AxisWord {
        AXE,
        THEMATIQUE,
        PRIORITE
    }

    /** The legal or practical shape of the territory. */
    public enum TerritoryKind {
        COMMUNE,
        EPCI,
        PAYS,
        GROUPING
    }

    public Contract {
        departements = List.copyOf(departements);
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "contract " + id + " ends on " + endsOn + ", before it starts on " + startsOn);
        }
        if (maskingThreshold < 5) {
            throw new IllegalArgumentException("masking threshold " + maskingThreshold + " is under 5");
        }
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank + " is under 1");
        }
    }

    /** The civil year in which the contract starts: its first, often partial, contract year. */
    public int firstYear() {
        return startsOn.getYear();
    }

    /** The civil year in which the contract ends. */
    public int lastYear() {
        return endsOn.getYear();
    }
}
