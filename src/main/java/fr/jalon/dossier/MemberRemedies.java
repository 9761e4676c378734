package fr.jalon.dossier;

import fr.jalon.file.Sentence;
import fr.jalon.geography.Commune;
import fr.jalon.geography.Epci;
import fr.jalon.geography.Geography;
import fr.jalon.geography.PlainName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be said of a code that its vintage does not know: what it was, what it became, which one its name has. */
final class MemberRemedies {
    private final Geography geography;
    private final List<String> departements;

    MemberRemedies(Geography geography, List<String> departements) {
        this.geography = geography;
        this.departements = departements;
    }

    String unknownCommune(String code, int vintage) {
        return geography
                .holderOf(code, vintage)
                .map(holder -> Sentence.of(
                        "au 1er janvier {}, ce n'est pas une commune, mais une partie de la commune {}",
                        vintage,
                        holder))
                .orElseGet(() -> Sentence.of("au 1er janvier {}, aucune commune n'a ce code", vintage));
    }

    String insteadOfCommune(String code, int vintage, String name) {
        List<Integer> others = geography.vintagesOfCommune(code);
        Optional<String> meant = geography
                .holderOf(code, vintage)
                .or(() -> others.isEmpty() ? named(name, communes(vintage), Commune::name) : Optional.empty())
                .map(commune -> Sentence.of("écrire « code: \"{}\" » ({})", commune.code(), commune.name()));
        return instead(meant, others, "corriger le code INSEE");
    }

    static String unknownEpci(int vintage) {
        return Sentence.of("au 1er janvier {}, aucun EPCI à fiscalité propre n'a ce SIREN", vintage);
    }

    String insteadOfEpci(String siren, int vintage, String name) {
        Optional<String> meant = named(name, epci(vintage), Epci::name)
                .map(epci -> Sentence.of("écrire « code: \"{}\" » ({})", epci.siren(), epci.name()));
        return instead(meant, geography.vintagesOfEpci(siren), "corriger le SIREN");
    }

    private static String instead(Optional<String> meant, List<Integer> others, String otherwise) {
        String vintages = others.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (others.isEmpty()) {
            return meant.orElseGet(() -> Sentence.of("{}, que « jalon geography » retrouve d'après le nom", otherwise));
        }
        return meant.map(code -> Sentence.of("{}, ou un millésime où ce code existe : {}", code, vintages))
                .orElseGet(() -> Sentence.of(
                        "{}, ou écrire dans « vintage » un millésime où il existe : {}", otherwise, vintages));
    }

    private List<Commune> communes(int vintage) {
        return geography.communesIn(departements, vintage);
    }

    /** Those that have a commune in the départements of the contract. */
    private List<Epci> epci(int vintage) {
        return communes(vintage).stream()
                .map(Commune::epci)
                .distinct()
                .flatMap(siren -> Optional.ofNullable(siren).flatMap(known -> geography.epci(known, vintage)).stream())
                .toList();
    }

    /** The only one that bears the name, written in whatever way, or else the one whose name is nearest. */
    private static <T> Optional<T> named(String name, List<T> all, Function<T, String> nameOf) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(one -> byName.putIfAbsent(PlainName.of(nameOf.apply(one)).text(), one));
        return NearestWord.to(PlainName.of(name).text(), byName.keySet()).map(byName::get);
    }
}
