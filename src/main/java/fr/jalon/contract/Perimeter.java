package fr.jalon.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The territory from one date on. A later perimeter cuts every series of the contract.
 *
 * @param amendment number of the amendment that decided it; absent for the first perimeter
 * @param population inhabitants, with the year of the census it comes from
 */
public record Perimeter(
        LocalDate from, @Nullable Integer amendment, int population, int populationYear, List<Member> members) {

    /** A commune (INSEE code), an EPCI (SIREN) or a QPV, as of the given vintage of the codes. */
    public record Member(MemberKind kind, String code, String name, int vintage) {}

    /** What a perimeter is made of. */
    public enum MemberKind {
        COMMUNE,
        EPCI,
        QPV
    }

    public Perimeter {
        members = List.copyOf(members);
    }
}
