package fr.jalon.dossier;

import fr.jalon.file.Sentence;
import fr.jalon.geography.Geography;
import fr.jalon.geography.Population;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The population of a perimeter: it follows from the members where they tell it, and is written where they do not. */
final class PopulationRules {
    private static final String REMEDY = Sentence.of("retirer « population » et « population-year », qui suivent des"
            + " membres, ou corriger les membres ou leur millésime");
    private static final List<String> KEYS = List.of("population", "population-year");

    private final Geography geography;

    PopulationRules(Geography geography) {
        this.geography = geography;
    }

    void check(Section perimeter) {
        var members = new MembersPopulation(geography, perimeter);
        SortedSet<Integer> vintages = members.vintages();
        if (vintages.size() > 1) {
            refuseSeveral(perimeter, vintages);
            return;
        }
        Optional<Population> follows = members.find();
        if (follows.isPresent()) {
            requireSame(perimeter, follows.get(), vintages.first());
        } else if (members.isReadable()) {
            KEYS.stream().filter(key -> !perimeter.has(key)).forEach(key -> refuseAbsent(perimeter, key));
        }
    }

    private static void refuseSeveral(Section perimeter, SortedSet<Integer> vintages) {
        perimeter.refuse(
                "members",
                Sentence.of(
                        "les communes et les EPCI sont de plusieurs millésimes ({}) : leurs habitants seraient comptés"
                                + " deux fois, ou oubliés",
                        words(vintages)),
                Sentence.of("écrire le même « vintage » pour toutes les communes et tous les EPCI du périmètre"));
    }

    private static void requireSame(Section perimeter, Population follows, int vintage) {
        Integer written = perimeter.whole("population");
        if (written != null && written != follows.inhabitants()) {
            perimeter.refuse(
                    "population",
                    Sentence.of(
                            "les communes et les EPCI du périmètre ont {} habitants (millésime {}, recensement de {})",
                            number(follows.inhabitants()),
                            vintage,
                            follows.census()),
                    REMEDY);
        }
        Integer year = perimeter.whole("population-year");
        if (year != null && year != follows.census()) {
            perimeter.refuse(
                    "population-year",
                    Sentence.of(
                            "les membres du millésime {} sont comptés au recensement de {}", vintage, follows.census()),
                    REMEDY);
        }
    }

    private void refuseAbsent(Section perimeter, String key) {
        perimeter.refuse(
                key,
                Sentence.of(
                        "clé absente ou sans valeur, et les membres ne la disent pas : il faudrait des communes ou des"
                                + " EPCI d'un même millésime, parmi {} (EPCI : jusqu'à {}), aux habitants connus",
                        words(geography.vintages()),
                        Collections.max(geography.epciVintages())),
                Sentence.of("écrire « {}: » et sa valeur, ou corriger les membres", key));
    }

    private static String words(Collection<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String number(int inhabitants) {
        return String.format(Locale.FRANCE, "%,d", inhabitants);
    }
}
