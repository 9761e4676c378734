package fr.jalon.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Box;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Flow;
import fr.jalon.fixture.FlowText;
import fr.jalon.fixture.SampleReport;
import fr.jalon.report.SmallReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingOfTheFlowIsLostTest {
    private static final int LINES_OF_IMPRINT = 5;

    @Test
    void the_small_report_is_said_whole_and_in_order() {
        assertSaid(AnnualFlow.of(SmallReport.REPORT));
    }

    @Test
    void a_full_report_is_said_whole_and_in_order(@TempDir Path folder) {
        assertSaid(AnnualFlow.of(SampleReport.of("pays-ledonien", 2024, folder)));
    }

    private static void assertSaid(Flow flow) {
        ReadDocument read = new ReadDocument(WordWriter.write(flow));
        String said = FlowText.oneLine(read.text());
        int at = 0;
        List<String> lines = FlowText.of(countedByWord(flow)).lines().toList();
        for (String line : lines.subList(0, lines.size() - LINES_OF_IMPRINT)) {
            int found = said.indexOf(line, at);
            assertThat(found)
                    .as("«%s» after «%s»", line, said.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            at = found + line.length();
        }
        assertThat(said)
                .contains(FlowText.all(flow)
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).entry())
                        .filter(Objects::nonNull)
                        .map(FlowText::oneLine)
                        .toList());
        List<String> places = read.said("w:bookmarkStart", "w:name");
        assertThat(places).hasSize(FlowText.anchors(flow).size()).doesNotHaveDuplicates();
        assertThat(read.said("w:hyperlink", "w:anchor"))
                .hasSizeGreaterThanOrEqualTo(FlowText.links(flow).size())
                .allMatch(places::contains);
    }

    /** Without the numbers that Word counts itself and the entries that stand in the contents. */
    private static Flow countedByWord(Flow flow) {
        return new Flow(flow.imprint(), uncounted(flow.blocks()));
    }

    private static List<Block> uncounted(List<Block> blocks) {
        return blocks.stream().map(NothingOfTheFlowIsLostTest::uncounted).toList();
    }

    private static Block uncounted(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.kicker(), heading.text(), heading.anchor());
        } else if (block instanceof Points points) {
            return new Points(List.of(), points.signs(), points.items());
        }
        return block instanceof Box box ? new Box(box.kind(), uncounted(box.blocks())) : block;
    }
}
