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
import fr.jalon.fiche.FicheAction;
import fr.jalon.indicator.Indicator;
import java.util.List;

/** Everything that is declared about one contract: the content of its file, without any result. */
public record Dossier(
        Contract contract,
        List<Perimeter> perimeters,
        List<Signatory> signatories,
        List<Funder> funders,
        List<Axis> axes,
        List<Objective> objectives,
        List<FicheAction> fiches,
        List<Indicator> indicators,
        List<Amendment> amendments,
        List<Meeting> meetings,
        List<Decision> decisions,
        List<Outlook> outlooks) {

    public Dossier {
        perimeters = List.copyOf(perimeters);
        signatories = List.copyOf(signatories);
        funders = List.copyOf(funders);
        axes = List.copyOf(axes);
        objectives = List.copyOf(objectives);
        fiches = List.copyOf(fiches);
        indicators = List.copyOf(indicators);
        amendments = List.copyOf(amendments);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        outlooks = List.copyOf(outlooks);
    }
}
