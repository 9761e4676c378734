package fr.jalon.geography;

import org.jspecify.annotations.Nullable;

/**
 * A commune as it was on 1 January of a vintage.
 *
 * @param code five signs, zeros kept: {@code 01065}, {@code 2A004}
 * @param departement code of the département
 * @param epci SIREN of its EPCI; absent for the few that have none, and in vintages whose EPCI are not held
 * @param population municipale, of the census in force that day; absent where it is not known
 */
public record Commune(
        String code,
        int vintage,
        String name,
        String departement,
        @Nullable String epci,
        @Nullable Integer population) {

    /** The département of a commune's code: {@code 25434} is in 25, {@code 2A004} in 2A, {@code 97411} in 974. */
    static String departementOf(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
