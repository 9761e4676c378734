package fr.jalon.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.document.flow.Flow;
import fr.jalon.fixture.FlowText;
import fr.jalon.fixture.HostileFlow;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a parser reads it. */
class HtmlWriterTest {
    private static final Flow SMALL = AnnualFlow.of(SmallReport.REPORT);

    static Stream<Flow> flows() {
        return Stream.of(SMALL, HostileFlow.FLOW);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void the_page_is_well_formed(Flow flow) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html(flow), "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html[lang=fr] > head > title").text())
                .isEqualTo(printed(flow.imprint().title()));
        assertThat(page.select("head > meta[charset=utf-8]")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
        assertThat(page.select(
                        "script, iframe, img, link, object, embed, form, [style], [onerror], [onfocus], [onclick]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_link_leads_to_one_place(Flow flow) {
        Document page = page(flow);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.isEmpty() || id.contains(" "));
        assertThat(page.select("a"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(ids).containsAll(FlowText.anchors(flow));
    }

    @Test
    void the_contents_lead_to_every_section_and_fiche_in_order() {
        List<String> entries = page(SMALL).select("nav a").eachText();

        assertThat(entries)
                .startsWith("Synthèse", "Ce qui a changé", "Le contrat en bref")
                .endsWith("Annexe D · Origine de chaque chiffre");
        assertThat(page(SMALL).select("nav > ul > li > ul a")).hasSameSizeAs(SmallReport.REPORT.fiches());
    }

    @Test
    void there_is_one_main_part_one_navigation_one_head_and_one_foot() {
        Document page = page(SMALL);

        assertThat(page.select("body > main, body > header, body > footer, main > nav"))
                .hasSize(4);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#contenu");
        assertThat(page.select("main#contenu")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_table_has_a_caption_heads_with_their_scope_and_rows_with_their_head(Flow flow) {
        for (Element table : page(flow).select("table")) {
            int columns = table.select("> thead > tr > th[scope=col]").size();
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(columns).isGreaterThan(1);
            assertThat(table.select("th:not([scope])")).isEmpty();
            for (Element row : table.select("> tbody > tr:not(.group)")) {
                assertThat(row.childrenSize()).isEqualTo(columns);
                Element first = row.child(0);
                assertThat(first.is("th[scope=row]")).isEqualTo(!first.text().isBlank());
            }
            assertThat(table.select("> tbody > tr.group > th"))
                    .allMatch(head -> head.attr("scope").equals("rowgroup")
                            && head.attr("colspan").equals("" + columns));
            assertThat(table.select("> tbody > tr.group:not(:first-child)")).isEmpty();
            List<String> heads = table.select("> thead th").eachText();
            for (Element cell : table.select("td")) {
                assertThat(cell.attr("data-head").strip()).isEqualTo(heads.get(cell.elementSiblingIndex()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_drawing_says_what_it_shows_or_is_silent_beside_its_word(Flow flow) {
        for (Element drawing : page(flow).select("svg")) {
            boolean isSilent = drawing.attr("aria-hidden").equals("true");
            assertThat(isSilent).isNotEqualTo(drawing.attr("role").equals("img"));
            assertThat(drawing.select("> title").isEmpty()).isEqualTo(isSilent);
            if (isSilent) {
                assertThat(drawing.parent().text()).isNotBlank();
            }
        }
        assertThat(page(flow).select("figure"))
                .isNotEmpty()
                .allMatch(figure -> figure.select("> figcaption").size() == 1
                        && figure.select("> svg[role=img] > title").size() == 1);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void headings_jump_no_level(Flow flow) {
        List<Integer> levels = page(flow).select("main :is(h1, h2, h3, h4, h5, h6)").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void every_text_of_the_flow_is_on_the_page_as_it_was_written(Flow flow) {
        String words = words(page(flow));
        for (String text : FlowText.of(flow).split("\n")) {
            assertThat(words).contains(FlowText.oneLine(printed(text)));
        }
    }

    @Test
    void no_character_that_a_page_must_not_hold_is_on_it() {
        assertThat(html(HostileFlow.FLOW).codePoints())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n')
                .noneMatch(c -> c == 0xfffe || c == 0xfffd || c == '\ud800');
        assertThat(page(HostileFlow.FLOW).select("p").eachText()).contains("abcdefgabcdefgabcdefg");
    }

    @Test
    void what_is_written_from_the_right_says_so() {
        Document page = page(HostileFlow.FLOW);

        for (String place : List.of(
                "h2",
                "p",
                ".report li:not(:has(a))",
                ".says",
                "dt",
                "dd",
                "caption",
                "th",
                "td",
                "figcaption",
                "nav a")) {
            assertThat(page.select(place + ":contains(" + "مركز" + ")"))
                    .as(place)
                    .isNotEmpty()
                    .allMatch(element -> element.attr("dir").equals("auto"));
        }
        assertThat(page(SMALL).select("[dir]")).isEmpty();
    }

    @Test
    void the_same_flow_gives_the_same_bytes_under_any_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = HtmlWriter.write(SMALL);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(HtmlWriter.write(AnnualFlow.of(SmallReport.REPORT))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_page_of_the_small_report_reads_as_approved() throws IOException {
        Path approved = Path.of("src/test/resources/golden", "rapport-annuel-html.txt");
        String outline = outline(page(SMALL));
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(approved, outline);
        }

        assertThat(outline).isEqualTo(Files.readString(approved));
    }

    /** Each element that holds words, by its name, and its words. */
    private static String outline(Document page) {
        StringBuilder lines = new StringBuilder();
        for (Element element : page.select(
                "header, h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption, title, desc, footer, nav a")) {
            if (!element.text().isBlank() && element.select("> ul, > p").isEmpty()) {
                lines.append(element.tagName())
                        .append("  ")
                        .append(element.text())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** All words, one text after another, white reduced; attributes that are words of their own too. */
    private static String words(Document page) {
        StringBuilder words = new StringBuilder(page.title()).append('\n');
        page.select("meta[name]")
                .forEach(meta -> words.append(meta.attr("content")).append('\n'));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (node instanceof Element element
                            && element.tagName().equals("br")) {
                        words.append(' ');
                    }
                },
                page.body());
        return FlowText.oneLine(words.toString());
    }

    private static String printed(String text) {
        return text.replaceAll("[\\p{Cc}\ufffe\ud800&&[^\n]]", "");
    }

    private static Document page(Flow flow) {
        return Jsoup.parse(html(flow));
    }

    private static String html(Flow flow) {
        return new String(HtmlWriter.write(flow), StandardCharsets.UTF_8);
    }
}
