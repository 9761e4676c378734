package fr.jalon.document.annual;

import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Flow;
import java.util.ArrayList;
import java.util.List;

/** The annual report in reading order, section by section as the manifest of its templates has them. */
public final class AnnualFlow {
    private AnnualFlow() {}

    public static Flow of(AnnualReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(OpeningFlow.cover(report.cover()));
        blocks.add(new Block.Contents("Sommaire"));
        blocks.addAll(OpeningFlow.synthesis(report.synthesis()));
        blocks.addAll(ContractFlow.changes(report.changes()));
        blocks.addAll(ContractFlow.contract(report.contract()));
        blocks.addAll(ContractFlow.progress(report.progress()));
        report.fiches().forEach(fiche -> blocks.addAll(new FicheFlow(fiche).blocks()));
        blocks.addAll(ChapterFlow.governance(report.governance()));
        blocks.addAll(ChapterFlow.budget(report.budget()));
        blocks.addAll(ChapterFlow.context(report.context()));
        blocks.addAll(ChapterFlow.outlook(report.outlook()));
        blocks.addAll(AnnexFlow.indicators(report.indicators()));
        blocks.addAll(AnnexFlow.missing(report.missing()));
        blocks.addAll(AnnexFlow.method(report.method()));
        blocks.addAll(AnnexFlow.origins(report.origins()));
        return new Flow(report.imprint(), blocks);
    }
}
