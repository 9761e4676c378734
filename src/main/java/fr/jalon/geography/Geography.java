package fr.jalon.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The communes and EPCI à fiscalité propre of several years, and the population municipale of each. A vintage is a
 * year's 1 January, with the census in force that day. Nothing is known of a vintage that is not held.
 */
public final class Geography {
    private static final String UNKNOWN = "?";

    private final List<ReferenceReader.Vintage> vintages;
    private final Map<String, Integer> ownCensus;
    private final Map<String, Region> regions;
    private final Map<String, Departement> departements;
    private final List<String> sirens;
    private final History<String> epci;
    private final History<ReferenceReader.Entry> communes;
    private final History<ReferenceReader.Former> former;

    /** Loads the reference the first time somebody asks for it. */
    private static final class Reference {
        static final Geography HELD = new Geography(new ReferenceReader().read());
    }

    private Geography(ReferenceReader file) {
        vintages = file.vintages;
        ownCensus = file.ownCensus;
        regions = file.regions;
        departements = file.departements;
        sirens = file.sirens;
        epci = file.epci;
        communes = file.communes;
        former = file.former;
    }

    /** The geography that ships with the program. */
    public static Geography reference() {
        return Reference.HELD;
    }

    /** The years whose communes are held, rising. */
    public List<Integer> vintages() {
        return vintages.stream().map(ReferenceReader.Vintage::year).toList();
    }

    /** The years whose EPCI are held, rising. */
    public List<Integer> epciVintages() {
        return vintages.stream()
                .filter(ReferenceReader.Vintage::knowsEpci)
                .map(ReferenceReader.Vintage::year)
                .toList();
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    public Optional<Commune> commune(String code, int vintage) {
        int rank = rank(vintage);
        return communes.find(code, rank).map(run -> commune(code, rank, run));
    }

    public Optional<Epci> epci(String siren, int vintage) {
        return epci.find(siren, rank(vintage)).map(run -> new Epci(siren, vintage, run.value()));
    }

    /** The communes of an EPCI, by code; none when it is not of that vintage. */
    public List<Commune> communesOf(String siren, int vintage) {
        int number = sirens.indexOf(siren);
        return number < 0 || !epciVintages().contains(vintage)
                ? List.of()
                : communes(vintage, (code, entry) -> entry.epci() == number);
    }

    /** The communes of départements, by code. */
    public List<Commune> communesIn(Collection<String> departements, int vintage) {
        return communes(vintage, (code, entry) -> departements.contains(Commune.departementOf(code)));
    }

    /** Every commune of a vintage, by code. */
    public List<Commune> communes(int vintage) {
        return communes(vintage, (code, entry) -> true);
    }

    /** Every EPCI of a vintage, by SIREN. */
    public List<Epci> epci(int vintage) {
        var found = new ArrayList<Epci>();
        epci.each(rank(vintage), (siren, run) -> found.add(new Epci(siren, vintage, run.value())));
        return found;
    }

    /** The commune that a code is a part of, when it is the code of a former commune or of an arrondissement. */
    public Optional<Commune> holderOf(String code, int vintage) {
        return former.find(code, rank(vintage))
                .flatMap(run -> commune(run.value().into(), vintage));
    }

    /** The vintages in which the code is a commune's, rising. */
    public List<Integer> vintagesOfCommune(String code) {
        return communes.ranks(code).mapToObj(rank -> vintages.get(rank).year()).toList();
    }

    /** The vintages in which the SIREN is an EPCI's, rising. */
    public List<Integer> vintagesOfEpci(String siren) {
        return epci.ranks(siren).mapToObj(rank -> vintages.get(rank).year()).toList();
    }

    /**
     * The inhabitants of communes of one vintage, each counted once; empty when there is none, or when one of them has
     * no figure. Mayotte has a census of its own, whatever the vintage, which dates a sum of its communes alone.
     */
    public Optional<Population> population(Set<Commune> counted) {
        if (counted.isEmpty() || counted.stream().map(Commune::population).anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        int inhabitants = counted.stream()
                .map(Commune::population)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return Optional.of(new Population(inhabitants, census(counted)));
    }

    private int census(Set<Commune> counted) {
        List<Integer> censuses = counted.stream()
                .map(commune -> ownCensus.getOrDefault(commune.departement(), inForce(commune.vintage())))
                .distinct()
                .toList();
        return censuses.size() == 1
                ? censuses.get(0)
                : inForce(counted.iterator().next().vintage());
    }

    private int inForce(int vintage) {
        return vintages.get(rank(vintage)).census();
    }

    private interface Choice {
        boolean takes(String code, ReferenceReader.Entry entry);
    }

    private List<Commune> communes(int vintage, Choice choice) {
        int rank = rank(vintage);
        var found = new ArrayList<Commune>();
        communes.each(rank, (code, run) -> {
            if (choice.takes(code, run.value())) {
                found.add(commune(code, rank, run));
            }
        });
        return found;
    }

    private Commune commune(String code, int rank, Run<ReferenceReader.Entry> run) {
        int number = run.value().epci();
        return new Commune(
                code,
                vintages.get(rank).year(),
                run.value().name(),
                Commune.departementOf(code),
                number < 0 || !vintages.get(rank).knowsEpci() ? null : sirens.get(number),
                figure(run.value().figures(), rank - run.first()));
    }

    /** The figure of the nth vintage of a run. */
    private static @Nullable Integer figure(String figures, int nth) {
        if (figures.isEmpty()) {
            return null;
        }
        String[] written = figures.split(" ");
        int figure = 0;
        for (int i = 0; i <= nth; i++) {
            figure += written[i].equals(UNKNOWN) ? 0 : Integer.parseInt(written[i]);
        }
        return written[nth].equals(UNKNOWN) ? null : (Integer) figure;
    }

    private int rank(int vintage) {
        for (int rank = 0; rank < vintages.size(); rank++) {
            if (vintages.get(rank).year() == vintage) {
                return rank;
            }
        }
        return -1;
    }
}
