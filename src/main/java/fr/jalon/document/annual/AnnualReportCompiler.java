package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.French;
import fr.jalon.document.Markup;

/** Turns the figures of a bilan into what each page of the annual report says. Pure; one writer a chapter. */
public final class AnnualReportCompiler {
    private static final int CONTEXT_CHARTS = 6;

    public AnnualReport compile(Bilan bilan) {
        CoverWriter cover = new CoverWriter(bilan);
        AnnexWriter annexes = new AnnexWriter(bilan);
        return new AnnualReport(
                cover.imprint(),
                cover.cover(),
                new SynthesisPageWriter(bilan).write(),
                new ChangesWriter(bilan).write(),
                new ContractWriter(bilan).write(),
                new ProgressWriter(bilan).write(),
                new FicheWriter(bilan).writeAll(),
                new GovernanceWriter(bilan).write(),
                new BudgetWriter(bilan).write(),
                context(bilan),
                new OutlookWriter(bilan).write(),
                annexes.indicators(),
                annexes.missing(),
                new MethodWriter(bilan).write(),
                new OriginWriter(bilan).write());
    }

    private static ContextPage context(Bilan bilan) {
        IndicatorRows rows = new IndicatorRows(bilan.input().year(), bilan.context());
        return new ContextPage(
                Markup.of(
                        bilan.context().isEmpty()
                                ? "Le contrat ne suit aucun indicateur de contexte."
                                : "Ces indicateurs décrivent le territoire. Beaucoup d’autres causes que le contrat les font bouger"
                                        + French.NO_BREAK
                                        + ": ils ne mesurent pas ses effets et n’entrent dans aucun total."),
                rows.baselineHead(),
                rows.previousHead(),
                rows.currentHead(),
                rows.targetHead(),
                rows.finalHead(),
                rows.list(),
                !rows.note().isEmpty(),
                rows.note(),
                Charts.pairs(bilan.context(), CONTEXT_CHARTS));
    }
}
