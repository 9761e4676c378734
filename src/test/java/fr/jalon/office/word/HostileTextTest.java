package fr.jalon.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Imprint;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Trajectory;
import fr.jalon.document.flow.Block.Box;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Contents;
import fr.jalon.document.flow.Block.Figure;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.KeyFigure;
import fr.jalon.document.flow.Block.KeyFigures;
import fr.jalon.document.flow.Block.Paragraph;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Block.Term;
import fr.jalon.document.flow.Block.Terms;
import fr.jalon.document.flow.Block.Tone;
import fr.jalon.document.flow.Flow;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p/> & \"guillemets\" 'simples' ]]> <!-- --> &amp; &#0;",
                "cloche \u0007, nul \u0000, échappement \u001b, \ufffe, \uffff",
                "moitié \ud83d seule, \udc4d aussi",
                "emoji \ud83d\udc69\u200d\u2695\ufe0f et \ud83c\uddeb\ud83c\uddf7",
                "retournement \u202eesrevni\u202c \u2066isolé\u2069",
                "\u05e9\u05dc\u05d5\u05dd et \u0645\u0631\u062d\u0628\u0627 1 200",
                "tabulation\tfin de ligne\r\nautre\rautre\nautre",
                "champ { TOC } \\ \" %1 _x0041_ /../..",
                "   espaces   autour   ",
                ""
            })
    void whatever_is_written_anywhere_the_document_opens_and_says_it(String text) throws Exception {
        byte[] file = WordWriter.write(everywhere(text));

        ReadDocument read = new ReadDocument(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getTables()).hasSize(1);
        }
        String shown = fr.jalon.office.XmlText.clean(
                text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', '\n'));
        assertThat(read.text().split(java.util.regex.Pattern.quote("début" + shown + "fin"), -1))
                .hasSizeGreaterThan(18);
    }

    @Test
    void text_from_right_to_left_says_so() {
        ReadDocument read = new ReadDocument(WordWriter.write(SampleFlow.with(
                Heading.of(1, "Titre"),
                new Paragraph(Tone.BODY, Markup.of("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd")),
                new Paragraph(Tone.BODY, Markup.of("Bonjour \u0645\u0631\u062d\u0628\u0627 à tous")))));

        assertThat(read.all("w:bidi")).hasSize(1);
        assertThat(read.all("w:rtl").stream()
                        .map(mark ->
                                ReadDocument.text((Element) mark.getParentNode().getParentNode())))
                .containsExactly("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", "\u0645\u0631\u062d\u0628\u0627");
        assertThat(read.said("w:lang", "w:bidi")).containsExactly("he-IL", "ar-SA");
    }

    @Test
    void twenty_thousand_characters_without_a_space_are_written_whole() {
        String text = "\u0634é\ud83d\ude00".repeat(5000);

        ReadDocument read = new ReadDocument(WordWriter.write(everywhere(text)));

        assertThat(read.text()).contains(text);
        assertThat(read.all("w:gridCol"))
                .allMatch(column -> Integer.parseInt(column.getAttribute("w:w")) > 2 * TableWriter.CELL_MARGIN);
    }

    @Test
    void anchors_that_word_would_refuse_lead_where_they_should() {
        List<String> anchors = List.of("é", "è", "a b", "a-b", "x".repeat(60) + "1", "x".repeat(60) + "2", "");
        Flow flow = new Flow(
                SampleFlow.IMPRINT,
                java.util.stream.Stream.<fr.jalon.document.flow.Block>concat(
                                java.util.stream.Stream.of(Heading.of(1, "Titre")),
                                anchors.stream()
                                        .flatMap(anchor -> java.util.stream.Stream.of(
                                                new Heading(2, "", Markup.of("Lieu"), anchor),
                                                new Paragraph(Tone.BODY, Markup.of("Voir"), anchor))))
                        .toList());

        ReadDocument read = new ReadDocument(WordWriter.write(flow));

        assertThat(read.said("w:bookmarkStart", "w:name"))
                .hasSize(anchors.size())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z]\\w{0,39}"))
                .isEqualTo(read.said("w:hyperlink", "w:anchor"));
    }

    private static Flow everywhere(String hostile) {
        String text = "début" + hostile + "fin";
        Markup words = Markup.of(text);
        Trajectory trajectory = new Trajectory(
                2024,
                2025,
                List.of(new Trajectory.Observed(2024, 1.0, text), new Trajectory.Observed(2025, 2.0, text)),
                List.of(new Trajectory.Expected(2024, 1, text), new Trajectory.Expected(2025, 3, text)),
                List.of(new Trajectory.Limit(4, text)),
                List.of(new Trajectory.Cut(2024.5, text)),
                (value, decimals) -> text,
                text);
        Drawing drawing = new Drawing(10, 10, SampleFlow.BAR.marks(), text);
        return new Flow(
                new Imprint(text, text, text, LocalDate.of(2026, 1, 31), text, text),
                List.of(
                        new Heading(1, text, words, text, text),
                        new Contents(text),
                        new Heading(2, text, words, text + "2", text),
                        new Heading(3, text, words, text + "3", text),
                        new Paragraph(Tone.LEAD, words, text),
                        new Points(List.of(text, "1."), List.of(words, words)),
                        new Terms(List.of(new Term(words, drawing, words))),
                        new KeyFigures(List.of(new KeyFigure(words, words, text, text))),
                        new Table(
                                text,
                                List.of(Column.words(text), Column.numbers(text)),
                                List.of(
                                        new Row(RowKind.GROUP, null, List.of(Cell.of(words))),
                                        new Row(
                                                RowKind.TOTAL,
                                                null,
                                                List.of(
                                                        new Cell(drawing, words, text),
                                                        Cell.of(Markup.strong(text)))))),
                        new Figure(text, drawing, trajectory, text),
                        new Box(BoxKind.MISSING, List.of(new Paragraph(Tone.NOTE, Markup.soft(text))))));
    }
}
