package fr.jalon.dossier;

import fr.jalon.contract.Amendment;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.Funder;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.Objective;
import fr.jalon.contract.OrganisationKind;
import fr.jalon.contract.Outlook;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Signatory;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheCode;
import fr.jalon.geography.Geography;
import fr.jalon.geography.Population;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the records from a file that has been checked; the defaults of absent keys stand here. */
final class DossierParts {
    static final String TIME_ZONE = "Europe/Paris";
    static final int MASKING_THRESHOLD = 11;

    private final Section root;

    DossierParts(Section root) {
        this.root = root;
    }

    Dossier dossier() {
        Contract contract = contract(root.at("contract"), root.at("territory"));
        var fiches = new FicheParts();
        var indicators = new IndicatorParts(contract.startsOn());
        return new Dossier(
                contract,
                parts(root.at("territory").list("perimeters"), DossierParts::perimeter),
                parts(root.list("signatories"), DossierParts::signatory),
                parts(root.list("funders"), DossierParts::funder),
                parts(root.list("axes"), DossierParts::axis),
                root.list("axes").stream().flatMap(DossierParts::objectives).toList(),
                parts(root.list("fiches"), fiches::fiche),
                indicators.all(root),
                parts(root.list("amendments"), DossierParts::amendment),
                parts(root.list("meetings"), DossierParts::meeting),
                parts(root.list("decisions"), DossierParts::decision),
                parts(root.list("outlooks"), DossierParts::outlook));
    }

    static <T> List<T> parts(List<Section> sections, Function<Section, T> part) {
        return sections.stream().map(part).toList();
    }

    /** Points as the records hold them: one a line, none empty; absent when there is no point. */
    static @Nullable String lines(Section section, String key) {
        List<String> points = section.texts(key).stream()
                .map(point -> point.replaceAll("\\s*\\n\\s*", " "))
                .toList();
        return points.isEmpty() ? null : String.join("\n", points);
    }

    private static Contract contract(Section contract, Section territory) {
        String predecessor = contract.text("predecessor");
        return new Contract(
                new ContractId(contract.requireText("id")),
                contract.requireText("title"),
                contract.requireText("short-title"),
                contract.requireWhole("rank"),
                predecessor == null ? null : new ContractId(predecessor),
                contract.requireChoice(Contract.Status.class, "status"),
                contract.flag("demonstration"),
                contract.requireText("region"),
                contract.texts("departements"),
                contract.date("signed-on"),
                contract.requireDate("starts-on"),
                contract.requireDate("ends-on"),
                ZoneId.of(contract.text("time-zone", TIME_ZONE)),
                contract.whole("masking-threshold", MASKING_THRESHOLD),
                contract.choice(Contract.AxisWord.class, "axis-word", Contract.AxisWord.AXE),
                territory.requireChoice(Contract.TerritoryKind.class, "kind"),
                territory.requireText("name"),
                contract.text("summary"),
                contract.text("notice"));
    }

    private static Perimeter perimeter(Section perimeter) {
        Population population = population(perimeter);
        return new Perimeter(
                perimeter.requireDate("from"),
                perimeter.whole("amendment"),
                population.inhabitants(),
                population.census(),
                parts(
                        perimeter.list("members"),
                        member -> new Perimeter.Member(
                                member.requireChoice(Perimeter.MemberKind.class, "kind"),
                                member.requireText("code"),
                                member.requireText("name"),
                                member.requireWhole("vintage"))));
    }

    private static Population population(Section perimeter) {
        return new MembersPopulation(Geography.reference(), perimeter)
                .find()
                .orElseGet(() -> new Population(
                        perimeter.requireWhole("population"), perimeter.requireWhole("population-year")));
    }

    private static Signatory signatory(Section signatory) {
        return new Signatory(
                signatory.requireText("name"),
                signatory.requireChoice(OrganisationKind.class, "kind"),
                signatory.choice(Signatory.Role.class, "role", Signatory.Role.SIGNATORY));
    }

    private static Funder funder(Section funder) {
        return new Funder(
                funder.requireText("code"),
                funder.requireText("name"),
                funder.requireChoice(OrganisationKind.class, "kind"));
    }

    private static Axis axis(Section axis) {
        String title = axis.requireText("title");
        return new Axis(axis.requireText("code"), title, axis.text("short-title", title));
    }

    private static Stream<Objective> objectives(Section axis) {
        String code = axis.requireText("code");
        return axis.list("objectives").stream()
                .map(objective -> new Objective(
                        objective.requireText("code"),
                        code,
                        objective.requireChoice(Objective.Level.class, "level"),
                        objective.text("parent"),
                        objective.requireText("title")));
    }

    private static Amendment amendment(Section amendment) {
        return new Amendment(
                amendment.requireWhole("number"),
                amendment.date("signed-on"),
                amendment.requireDate("effective-on"),
                amendment.requireText("title"),
                amendment.text("summary"));
    }

    private static Meeting meeting(Section meeting) {
        return new Meeting(
                meeting.requireDate("date"),
                meeting.requireChoice(Meeting.Kind.class, "kind"),
                meeting.requireText("subject"),
                meeting.text("place"),
                meeting.whole("invited"),
                meeting.whole("present"),
                meeting.text("minutes"));
    }

    private static Decision decision(Section decision) {
        String fiche = decision.text("fiche");
        return new Decision(
                decision.requireText("code"),
                decision.requireText("title"),
                decision.requireText("text"),
                fiche == null ? null : new FicheCode(fiche),
                decision.requireDate("copil"),
                decision.date("deadline"),
                decision.choice(Decision.Answer.class, "answer"),
                decision.date("answered-on"),
                decision.text("answer-text"));
    }

    private static Outlook outlook(Section outlook) {
        return new Outlook(outlook.requireWhole("year"), String.valueOf(lines(outlook, "points")));
    }
}
