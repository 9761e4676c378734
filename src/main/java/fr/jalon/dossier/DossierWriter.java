package fr.jalon.dossier;

import fr.jalon.contract.Amendment;
import fr.jalon.contract.Axis;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Funder;
import fr.jalon.contract.Meeting;
import fr.jalon.contract.Objective;
import fr.jalon.contract.Outlook;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Signatory;
import fr.jalon.evaluation.Decision;
import java.util.List;

/**
 * Writes the file of a contract, the way back of {@link DossierReader}: keys in the order of the schema, defaults left
 * out. What was read from a file reads back equal from what is written here.
 */
public final class DossierWriter {
    private final Dossier dossier;

    public DossierWriter(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The whole text of the file. */
    public String write() {
        Contract contract = dossier.contract();
        String title = contract.title().replaceAll("\\s+", " ");
        String comment = "# " + title + ", " + contract.firstYear() + "-" + contract.lastYear() + ".\n"
                + "# Écrit par « jalon export ». Une clé absente vaut sa valeur par défaut, ou « non renseigné ».\n";
        return comment + String.join("\n", YamlPrinter.print(keys())) + "\n";
    }

    private YamlKeys keys() {
        Contract contract = dossier.contract();
        var indicators = new IndicatorKeys(contract.startsOn());
        return new YamlKeys()
                .block("contract", contract(contract))
                .block("territory", territory(contract))
                .lines("signatories", dossier.signatories(), DossierWriter::signatory)
                .lines("funders", dossier.funders(), DossierWriter::funder)
                .blocks("axes", dossier.axes(), this::axis)
                .sheets("fiches", dossier.fiches(), new FicheKeys(indicators, dossier.indicators())::fiche)
                .blocks(
                        "context-indicators",
                        dossier.indicators().stream()
                                .filter(indicator -> indicator.fiche() == null)
                                .toList(),
                        indicators::indicator)
                .blocks("amendments", dossier.amendments(), DossierWriter::amendment)
                .lines("meetings", dossier.meetings(), DossierWriter::meeting)
                .blocks("decisions", dossier.decisions(), DossierWriter::decision)
                .blocks("outlooks", dossier.outlooks(), DossierWriter::outlook);
    }

    private static YamlKeys contract(Contract contract) {
        return new YamlKeys()
                .code("id", contract.id())
                .text("title", contract.title())
                .text("short-title", contract.shortTitle())
                .word("rank", contract.rank())
                .code("predecessor", contract.predecessor())
                .word("status", contract.status())
                .flag("demonstration", contract.demonstration())
                .code("region", contract.region())
                .codes("departements", contract.departements())
                .date("signed-on", contract.signedOn())
                .date("starts-on", contract.startsOn())
                .date("ends-on", contract.endsOn())
                .text("time-zone", contract.timeZone().getId(), DossierParts.TIME_ZONE)
                .word("masking-threshold", contract.maskingThreshold(), DossierParts.MASKING_THRESHOLD)
                .word("axis-word", contract.axisWord(), Contract.AxisWord.AXE)
                .text("summary", contract.summary())
                .text("notice", contract.notice());
    }

    private YamlKeys territory(Contract contract) {
        return new YamlKeys()
                .word("kind", contract.territoryKind())
                .text("name", contract.territoryName())
                .blocks("perimeters", dossier.perimeters(), DossierWriter::perimeter);
    }

    private static YamlKeys perimeter(Perimeter perimeter) {
        return new YamlKeys()
                .date("from", perimeter.from())
                .word("amendment", perimeter.amendment())
                .word("population", perimeter.population())
                .word("population-year", perimeter.populationYear())
                .lines(
                        "members",
                        perimeter.members(),
                        member -> new YamlKeys()
                                .word("kind", member.kind())
                                .code("code", member.code())
                                .text("name", member.name())
                                .word("vintage", member.vintage()));
    }

    private static YamlKeys signatory(Signatory signatory) {
        return new YamlKeys()
                .text("name", signatory.name())
                .word("kind", signatory.kind())
                .word("role", signatory.role(), Signatory.Role.SIGNATORY);
    }

    private static YamlKeys funder(Funder funder) {
        return new YamlKeys()
                .code("code", funder.code())
                .text("name", funder.name())
                .word("kind", funder.kind());
    }

    private YamlKeys axis(Axis axis) {
        List<Objective> objectives = dossier.objectives().stream()
                .filter(objective -> objective.axis().equals(axis.code()))
                .toList();
        return new YamlKeys()
                .code("code", axis.code())
                .text("title", axis.title())
                .text("short-title", axis.shortTitle(), axis.title())
                .lines(
                        "objectives",
                        objectives,
                        objective -> new YamlKeys()
                                .code("code", objective.code())
                                .word("level", objective.level())
                                .code("parent", objective.parent())
                                .text("title", objective.title()));
    }

    private static YamlKeys amendment(Amendment amendment) {
        return new YamlKeys()
                .word("number", amendment.number())
                .date("signed-on", amendment.signedOn())
                .date("effective-on", amendment.effectiveOn())
                .text("title", amendment.title())
                .text("summary", amendment.summary());
    }

    private static YamlKeys meeting(Meeting meeting) {
        return new YamlKeys()
                .date("date", meeting.date())
                .word("kind", meeting.kind())
                .text("subject", meeting.subject())
                .text("place", meeting.place())
                .word("invited", meeting.invited())
                .word("present", meeting.present())
                .text("minutes", meeting.minutes());
    }

    private static YamlKeys decision(Decision decision) {
        return new YamlKeys()
                .code("code", decision.code())
                .text("title", decision.title())
                .text("text", decision.text())
                .code("fiche", decision.fiche())
                .date("copil", decision.copil())
                .date("deadline", decision.deadline())
                .word("answer", decision.answer())
                .date("answered-on", decision.answeredOn())
                .text("answer-text", decision.answerText());
    }

    private static YamlKeys outlook(Outlook outlook) {
        return new YamlKeys().word("year", outlook.year()).points("points", outlook.text());
    }
}
