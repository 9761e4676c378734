package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Objective;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.contract.Signatory;
import fr.jalon.document.Markup;
import fr.jalon.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The contract in brief. */
final class ContractWriter {
    private final Dossier dossier;
    private final Contract contract;
    private final LocalDate asOf;

    ContractWriter(Bilan bilan) {
        this.dossier = bilan.input().dossier();
        this.contract = dossier.contract();
        this.asOf = bilan.input().asOf();
    }

    ContractPage write() {
        List<TermRow> amendments = amendments();
        return new ContractPage(
                contract.summary() == null ? Markup.soft("Résumé non renseigné.") : Prose.of(contract.summary()),
                facts(),
                signatories(),
                French.capital(Labels.axis(contract.axisWord(), dossier.axes().size())) + " et objectifs",
                dossier.axes().stream().map(this::axis).toList(),
                !amendments.isEmpty(),
                amendments);
    }

    private List<TermRow> facts() {
        List<TermRow> facts = new ArrayList<>();
        facts.add(fact("Territoire", contract.territoryName() + members()));
        facts.add(fact(
                "Période",
                "du " + French.longDate(contract.startsOn()) + " au " + French.longDate(contract.endsOn()) + signed()));
        perimeter()
                .ifPresent(perimeter -> facts.add(fact(
                        "Population",
                        French.number(perimeter.population()) + French.NO_BREAK + "habitants ("
                                + perimeter.populationYear() + ")")));
        facts.add(fact("Programme", programme()));
        return facts;
    }

    private String programme() {
        int axes = dossier.axes().size();
        long ofFiches =
                dossier.indicators().stream().filter(i -> i.fiche() != null).count();
        return French.count(dossier.fiches().size(), "fiche action", "fiches action") + ", " + axes
                + French.NO_BREAK + Labels.axis(contract.axisWord(), axes)
                + indicators(ofFiches, dossier.indicators().size() - ofFiches);
    }

    /** What a contract has none of is not counted. */
    static String indicators(long ofFiches, long ofContext) {
        List<String> kinds = new ArrayList<>();
        if (ofFiches > 0) {
            kinds.add(French.count(ofFiches, "indicateur", "indicateurs") + " de fiche");
        }
        if (ofContext > 0) {
            kinds.add(French.count(ofContext, "indicateur", "indicateurs") + " de contexte");
        }
        return kinds.isEmpty() ? "" : ", " + String.join(" et ", kinds);
    }

    private Optional<Perimeter> perimeter() {
        return dossier.perimeters().stream()
                .filter(perimeter -> !perimeter.from().isAfter(asOf))
                .max(Comparator.comparing(Perimeter::from));
    }

    private String members() {
        long communes = perimeter().stream()
                .flatMap(perimeter -> perimeter.members().stream())
                .filter(member -> member.kind() == MemberKind.COMMUNE)
                .count();
        return communes == 0 ? "" : ", " + French.count(communes, "commune", "communes");
    }

    private String signed() {
        return contract.signedOn() == null
                ? French.NARROW + "; non signé"
                : French.NARROW + "; signé le " + French.longDate(contract.signedOn());
    }

    private static TermRow fact(String term, String text) {
        return new TermRow(Markup.of(term), Prose.of(text));
    }

    private List<TermRow> signatories() {
        return List.of(named("Signataires", Signatory.Role.SIGNATORY), named("Associés", Signatory.Role.ASSOCIATED))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TermRow> named(String term, Signatory.Role role) {
        List<String> names = dossier.signatories().stream()
                .filter(signatory -> signatory.role() == role)
                .map(Signatory::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermRow(Markup.of(term), Prose.of(String.join(", ", names))));
    }

    private TermRow axis(Axis axis) {
        String objectives = dossier.objectives().stream()
                .filter(objective -> objective.axis().equals(axis.code()))
                .filter(objective -> objective.level() == Objective.Level.OPERATIONAL)
                .map(objective -> objective.code() + French.NO_BREAK + French.NO_BREAK + Prose.text(objective.title()))
                .collect(Collectors.joining("\n"));
        return new TermRow(
                Markup.of(axis.code()), Prose.strong(axis.title()).then(objectives.isEmpty() ? "" : "\n" + objectives));
    }

    private List<TermRow> amendments() {
        return dossier.amendments().stream()
                .filter(amendment -> !amendment.effectiveOn().isAfter(asOf))
                .map(amendment -> new TermRow(
                        Markup.of("n°" + French.NO_BREAK + amendment.number()),
                        Prose.strong(amendment.title() + ".")
                                .then(Markup.soft(" En vigueur le " + French.longDate(amendment.effectiveOn()) + "."))
                                .then(Prose.of(amendment.summary() == null ? "" : " " + amendment.summary()))))
                .toList();
    }
}
