package fr.jalon.geography;

/** An EPCI à fiscalité propre as it was on 1 January of a vintage, under its SIREN. */
public record Epci(String siren, int vintage, String name) {
    @Override
    public String toString() {
        return name + " (" + siren + ")";
    }
}
