package fr.jalon.cli;

import fr.jalon.file.Sentence;
import fr.jalon.geography.Commune;
import fr.jalon.geography.Epci;
import fr.jalon.geography.Geography;
import fr.jalon.geography.PlainName;
import fr.jalon.geography.Population;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says what stands behind a code or a name: one place with its vintages, or a line for each that may be meant. */
final class PlaceFinder {
    private static final int SHOWN = 30;

    private final Geography geography;

    PlaceFinder(Geography geography) {
        this.geography = geography;
    }

    /** Empty when nothing has this code or this name. */
    List<String> describe(String asked) {
        List<String> byCode = new ArrayList<>();
        byCode.addAll(commune(asked));
        byCode.addAll(epci(asked));
        geography
                .departement(asked)
                .ifPresent(found -> byCode.add(Sentence.of("Département {} ({})", found.name(), found.code()) + ", "
                        + region(found.region())));
        geography.region(asked).ifPresent(found -> byCode.add("Région " + found.name() + " (" + found.code() + ")"));
        return byCode.isEmpty() ? named(PlainName.of(asked).text()) : byCode;
    }

    private List<String> named(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<String, String> found = places(asked::equals);
        if (found.isEmpty()) {
            found = places(name -> name.contains(asked));
        }
        if (found.size() == 1) {
            return describe(Collections.min(found.keySet()));
        }
        List<String> lines =
                new ArrayList<>(found.values().stream().limit(SHOWN).toList());
        if (found.size() > SHOWN) {
            lines.add(Sentence.of("… et {} autres : préciser le nom", found.size() - SHOWN));
        }
        return lines;
    }

    /** A line for each code whose name fits, as it was last named. */
    private Map<String, String> places(Predicate<String> fits) {
        Map<String, String> found = new TreeMap<>();
        for (int vintage : latestFirst(geography.vintages())) {
            geography.communes(vintage).stream()
                    .filter(commune -> fits.test(PlainName.of(commune.name()).text()))
                    .forEach(commune -> found.putIfAbsent(
                            commune.code(),
                            commune.code() + "  " + commune.name() + ", " + departement(commune.departement())));
            geography.epci(vintage).stream()
                    .filter(epci -> fits.test(PlainName.of(epci.name()).text()))
                    .forEach(epci -> found.putIfAbsent(epci.siren(), epci.siren() + "  " + epci.name()));
        }
        return found;
    }

    private List<String> commune(String code) {
        List<Integer> vintages = geography.vintagesOfCommune(code);
        List<String> lines = new ArrayList<>();
        for (int vintage : vintages) {
            Commune commune = geography.commune(code, vintage).orElseThrow();
            lines.add(Sentence.of("  {}  {} : {}", vintage, commune.name(), inhabitants(List.of(commune)))
                    + Optional.ofNullable(commune.epci())
                            .flatMap(siren -> geography.epci(siren, vintage))
                            .map(epci -> ", " + epci)
                            .orElse(""));
        }
        if (!vintages.isEmpty()) {
            Commune last = geography.commune(code, Collections.max(vintages)).orElseThrow();
            lines.add(0, "Commune " + last + ", " + departement(last.departement()));
        }
        latestFirst(geography.vintages()).stream()
                .filter(vintage -> !vintages.contains(vintage))
                .flatMap(vintage -> geography.holderOf(code, vintage).stream())
                .findFirst()
                .ifPresent(holder -> lines.add(
                        Sentence.of("{} est une partie de la commune {} en {}", code, holder, holder.vintage())));
        return lines;
    }

    private List<String> epci(String siren) {
        List<Integer> vintages = geography.vintagesOfEpci(siren);
        List<String> lines = new ArrayList<>();
        for (int vintage : vintages) {
            Epci epci = geography.epci(siren, vintage).orElseThrow();
            List<Commune> communes = geography.communesOf(siren, vintage);
            lines.add(Sentence.of(
                    "  {}  {} : {} communes, {}", vintage, epci.name(), communes.size(), inhabitants(communes)));
        }
        if (!vintages.isEmpty()) {
            int latest = Collections.max(vintages);
            lines.add(0, "EPCI " + geography.epci(siren, latest).orElseThrow());
            lines.add(Sentence.of("Communes en {} :", latest));
            geography
                    .communesOf(siren, latest)
                    .forEach(commune -> lines.add("  " + commune.code() + "  " + commune.name()));
        }
        return lines;
    }

    private String inhabitants(List<Commune> communes) {
        return geography
                .population(new LinkedHashSet<>(communes))
                .map(PlaceFinder::said)
                .orElse("population non connue");
    }

    private static String said(Population population) {
        return String.format(
                Locale.FRANCE, "%,d habitants (recensement de %d)", population.inhabitants(), population.census());
    }

    private String departement(String code) {
        return geography
                .departement(code)
                .map(found -> found.name() + " (" + code + "), " + region(found.region()))
                .orElse(code);
    }

    private String region(String code) {
        return geography
                .region(code)
                .map(found -> found.name() + " (" + code + ")")
                .orElse(code);
    }

    private static List<Integer> latestFirst(List<Integer> vintages) {
        return vintages.stream().sorted(Collections.reverseOrder()).toList();
    }
}
