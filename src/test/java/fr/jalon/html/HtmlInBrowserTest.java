package fr.jalon.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.fixture.Browser;
import fr.jalon.fixture.HostileFlow;
import fr.jalon.fixture.SampleReport;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser shows it, at a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 320;

    private Browser browser;
    private Path small;
    private Path report;
    private Path hostile;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.open();
        small = Files.write(folder.resolve("small.html"), HtmlWriter.write(AnnualFlow.of(SmallReport.REPORT)));
        report = Files.write(
                folder.resolve("report.html"),
                HtmlWriter.write(AnnualFlow.of(SampleReport.of("loue-lison-2", 2025, folder))));
        hostile = Files.write(folder.resolve("hostile.html"), HtmlWriter.write(HostileFlow.FLOW));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void axe_finds_nothing_to_mend_at_a_desk() {
        check(small, DESK);
    }

    @Test
    void axe_finds_nothing_to_mend_on_a_phone() {
        check(small, PHONE);
    }

    private void check(Path file, int width) {
        try (Page page = shown(file, width)) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                            + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 600, 769, 1024, DESK})
    void nothing_stands_out_of_the_page_at_any_width(int width) {
        for (Path file : List.of(report, hostile)) {
            try (Page page = shown(file, width)) {
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
                assertThat((List<?>) page.evaluate("""
                                [...document.querySelectorAll('main *')]
                                  .filter(e => !e.closest('caption, thead, svg'))
                                  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                                  .map(e => e.outerHTML.slice(0, 200))""")).isEmpty();
            }
        }
    }

    @Test
    void on_a_phone_a_figure_is_read_beside_its_head() {
        try (Page page = shown(report, PHONE)) {
            assertThat(page.evaluate("""
                            (() => { const cell = document.querySelector('td[data-head="2025"]');
                              return getComputedStyle(cell, '::before').content; })()""")).asString().contains("2025");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('tbody tr')).display"))
                    .isEqualTo("block");
        }
    }

    @Test
    void the_keyboard_goes_first_to_the_content_then_through_the_contents_and_its_place_is_seen() {
        try (Page page = shown(report, DESK)) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("#contenu");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outline"))
                    .asString()
                    .contains("solid 3px");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("contenu");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("#synthese");
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.getAttribute('href')");
    }

    @Test
    void the_page_asks_for_nothing_breaks_no_rule_of_its_own_and_runs_nothing() {
        List<String> said = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (Path file : List.of(report, hostile)) {
            try (Page page = browser.page(DESK)) {
                page.onConsoleMessage(message -> said.add(message.text()));
                page.onDialog(dialog -> said.add(dialog.message()));
                page.onRequest(request -> asked.add(request.url()));
                page.navigate(file.toUri().toString());
                assertThat(page.evaluate("document.querySelectorAll('script').length + (window.hacked ? 1 : 0)"))
                        .isEqualTo(0);
            }
        }
        assertThat(said).isEmpty();
        assertThat(asked).filteredOn(url -> !url.startsWith("data:font/")).hasSize(2);
    }

    @Test
    void the_font_of_the_page_is_its_own() {
        try (Page page = shown(report, DESK)) {
            assertThat(page.evaluate("document.fonts.ready.then(fonts => [...fonts].map(f => f.status).join())"))
                    .isEqualTo("loaded,loaded");
        }
    }

    private Page shown(Path file, int width) {
        Page page = browser.page(width);
        page.navigate(file.toUri().toString());
        return page;
    }
}
