package fr.jalon.dossier;

import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import fr.jalon.geography.Departement;
import fr.jalon.geography.Geography;
import fr.jalon.geography.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Dated perimeters, their members and their population, and the départements of the region. */
final class TerritoryRules {
    private final Section root;
    private final CalendarRules calendar;
    private final Geography geography = Geography.reference();
    private final MemberRules members;
    private final PopulationRules population = new PopulationRules(geography);

    TerritoryRules(Section root, CalendarRules calendar) {
        this.root = root;
        this.calendar = calendar;
        this.members = new MemberRules(geography, root.at("contract").texts("departements"));
    }

    void check() {
        checkRegion();
        List<Section> perimeters = root.at("territory").list("perimeters");
        calendar.requireRising(perimeters, "from");
        var amendments = new Codes("un avenant", "de ce numéro");
        root.list("amendments").forEach(amendment -> amendments.know(amendment.whole("number")));
        for (Section perimeter : perimeters) {
            Integer amendment = perimeter.whole("amendment");
            if (amendment != null && !amendments.has(amendment.toString())) {
                perimeter.refuse(
                        "amendment",
                        Sentence.of("le fichier ne déclare aucun avenant de ce numéro"),
                        Sentence.of("déclarer l'avenant dans « amendments », ou corriger le numéro"));
            }
            checkMembers(perimeter);
        }
        checkFirst(perimeters);
    }

    private void checkFirst(List<Section> perimeters) {
        LocalDate start = calendar.start();
        if (perimeters.isEmpty() || start == null) {
            return;
        }
        LocalDate from = perimeters.get(0).date("from");
        if (from != null && from.isAfter(start)) {
            perimeters
                    .get(0)
                    .refuse(
                            "from",
                            Sentence.of(
                                    "le premier périmètre commence après le contrat, le {}", FrenchDate.write(start)),
                            Sentence.of("écrire « from: {} », ou ajouter le périmètre d'avant", start));
        }
        perimeters.stream().skip(1).forEach(perimeter -> calendar.requireWithin(perimeter, "from"));
    }

    private void checkRegion() {
        Section contract = root.at("contract");
        Optional<Region> region = geography.region(contract.text("region", ""));
        for (Section item : contract.list("departements")) {
            Optional<Departement> departement = geography.departement(Objects.requireNonNullElse(item.text(), ""));
            if (region.isPresent() && departement.isPresent()) {
                checkRegion(item, departement.get(), region.get());
            }
        }
    }

    /** The overseas collectivities are in no region, and follow the ARS of another: nothing is held against them. */
    private void checkRegion(Section item, Departement departement, Region region) {
        if (departement.isCollectivity() || departement.region().equals(region.code())) {
            return;
        }
        Region own = geography.region(departement.region()).orElseThrow();
        item.refuse(
                Sentence.of(
                        "ce département ({}) est dans la région {} ({}), et le contrat dans la région {} ({})",
                        departement.name(),
                        own.name(),
                        own.code(),
                        region.name(),
                        region.code()),
                Sentence.of("corriger le département, ou écrire « region: \"{}\" »", own.code()));
    }

    private void checkMembers(Section perimeter) {
        var codes = new Codes("un membre");
        boolean sound = true;
        for (Section member : perimeter.list("members")) {
            codes.declare(member);
            sound &= members.check(member);
        }
        if (sound) {
            population.check(perimeter);
        }
    }
}
