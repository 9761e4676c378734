package fr.jalon.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.oracle.Entries.Entry;
import fr.jalon.oracle.Printed.Chapter;
import fr.jalon.oracle.Sheet.Event;
import fr.jalon.oracle.Sheet.Group;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure that the report of the sample contract prints equals what the oracle computes from its two files, and no
 * other figure is printed than those and those that people wrote.
 */
class ReportFiguresTest {
    private static final int YEAR = IssuedSample.YEAR;
    private static final LocalDate PREVIOUS_FREEZE = LocalDate.of(YEAR, 1, 31);

    private static Oracle oracle;
    private static Printed printed;
    private static Told told;
    private static int rows;
    private static int figures;
    private static int otherFigures;

    @BeforeAll
    static void issue(@TempDir Path folder) throws IOException {
        oracle = Oracle.of(IssuedSample.CONTRACT, IssuedSample.RESULTS, YEAR, IssuedSample.FREEZE);
        printed = Printed.read(IssuedSample.pdf(folder));
        told = new Told(oracle);
    }

    @AfterAll
    static void count() {
        System.out.printf(
                "%d pages, %d rows and sentences with %d figures as computed, %d other figures explained%n",
                printed.pages().size(), rows, figures, otherFigures);
    }

    @Test
    void the_synthesis_says_what_is_computed() {
        Reading page = open("Synthèse");
        Tally all = oracle.all();
        Budget budget = all.budget();

        page.text(oracle.synthesis().title());
        page.text(all.sheets().size() + " fiches action, " + oracle.axes().size() + " axes");
        page.text(all.filled() + " valeurs renseignées sur " + all.expected() + " attendues");
        page.line(all.advancing() + " / " + all.sheets().size()
                + rounded(Tally.share(all.reached(), all.judged()))
                + rounded(Tally.share(all.filled(), all.expected()))
                + rounded(budget.execution()));
        page.text(all.reached() + " indicateurs sur " + all.judged() + " ; " + all.leftOut() + " sans verdict");
        page.text("(" + all.filled() + " sur " + all.expected() + ")");
        page.text(French.number(budget.comparedActual(), 0) + " € sur " + French.number(budget.comparedPlanned(), 0)
                + " € ; " + budget.compared() + " lignes sur " + budget.lines().size());
        oracle.axes()
                .forEach((code, axis) -> page.row(
                        code + ". " + told.axis(code).text("short-title"),
                        "" + axis.sheets().size(),
                        axis.reached() + " / " + axis.judged(),
                        axis.filled() + " / " + axis.expected()));
        List<Node> asked = oracle.synthesis().asked();
        for (int n = 0; n < asked.size(); n++) {
            page.row(
                    n + 1 + ".",
                    asked.get(n).text("text") + " Échéance : "
                            + French.day(asked.get(n).date("deadline")) + ".");
        }
        inOrder(page, oracle.synthesis().advanced(), this::advance);
        inOrder(page, oracle.synthesis().late(), this::delay);
        close(page, told.frame().day(asked.get(0).date("copil")));
    }

    private static String rounded(Optional<Fraction> share) {
        return share.map(value -> French.percent(value, 0)).orElse(Cells.NOTHING);
    }

    /** Each fiche has its sentence with these figures, and the sentences stand in this order. */
    private static void inOrder(Reading page, List<Sheet> sheets, Function<Sheet, List<String>> fact) {
        List<Integer> places = new ArrayList<>();
        for (Sheet sheet : sheets) {
            places.add(page.figuresAfter(told.name(sheet) + " :", fact.apply(sheet)));
        }
        assertThat(places).isSorted();
    }

    /** The figures of the strongest thing that happened. */
    private List<String> advance(Sheet sheet) {
        Event event =
                sheet.events().stream().min(Comparator.comparing(Event::kind)).orElseThrow();
        if (event.kind() != Event.Kind.REACHED) {
            return List.of(French.longDay(event.on()));
        }
        Gauge gauge = oracle.gauge(event.what().text("code"));
        Cells cells = new Cells(gauge, YEAR);
        return List.of(
                cells.value(YEAR), gauge.aim(YEAR).ofTheYear().map(cells::goal).orElseThrow());
    }

    private List<String> delay(Sheet sheet) {
        Sheet.Lateness late = sheet.lateness().orElseThrow();
        return List.of(
                French.longDay(late.since()),
                "" + late.days(),
                sheet.status()
                        .flatMap(status -> status.findDate("postponed-to"))
                        .map(French::longDay)
                        .orElse(""));
    }

    @Test
    void progress_counts_each_fiche_once() {
        Reading page = open("Avancement par axe");
        oracle.all()
                .groups()
                .forEach((group, count) -> page.text(count
                        + " "
                        + (group == Group.LATE || group == Group.IN_PROGRESS || count == 1
                                ? Told.GROUPS.get(group)
                                : Told.GROUPS.get(group) + "s")));
        for (Sheet sheet : oracle.sheets()) {
            page.row(
                    told.name(sheet),
                    sheet.fiche.text("porteur"),
                    Told.GROUPS.get(sheet.group()),
                    over(sheet.reached(), sheet.judged()),
                    over(sheet.filled(), sheet.expected()));
        }
        close(page, told.frame().text(told.axes()));
    }

    private static String over(int part, int whole) {
        return whole == 0 ? Cells.NOTHING : part + " / " + whole;
    }

    @Test
    void every_page_of_a_fiche_prints_what_is_computed() {
        int captions = 0;
        for (Sheet sheet : oracle.sheets()) {
            Reading page = open(told.number(sheet) + " ");
            Cells.Head head = page.head(YEAR);
            captions += new FichePages(page, sheet, told).expect(head);
            close(page, told.of(sheet, head));
        }
        assertThat(captions).as("charts told in a sentence").isGreaterThanOrEqualTo(17);
    }

    @Test
    void the_budget_adds_up_the_lines_that_have_both_amounts() {
        Reading page = open("Budget");
        Budget all = oracle.all().budget();

        page.text(all.execution().map(French::percent).orElseThrow() + " du budget prévu est exécuté");
        page.text("(" + all.compared() + " sur " + all.lines().size() + ")");
        told.funders()
                .forEach(code -> Optional.ofNullable(all.byFunder().get(code))
                        .ifPresent(budget -> page.row(new BudgetCells(budget).whole(told.funder(code)))));
        page.row(new BudgetCells(all).whole("Total"));
        oracle.sheets().stream()
                .filter(sheet -> !sheet.budget().lines().isEmpty())
                .forEach(sheet -> page.row(new BudgetCells(sheet.budget()).whole(told.name(sheet))));
        close(page, told.frame());
    }

    @Test
    void governance_counts_those_who_came() {
        Reading page = open("Gouvernance");
        List<Node> meetings = oracle.file().children("meetings").stream()
                .filter(meeting -> meeting.date("date").getYear() >= YEAR)
                .toList();
        List<Node> held = meetings.stream()
                .filter(meeting -> meeting.date("date").getYear() == YEAR)
                .toList();
        long copils = held.stream()
                .filter(meeting -> meeting.text("kind").equals("COPIL"))
                .count();

        page.text(French.counted(held.size(), "réunion tenue") + " en " + YEAR + ", dont " + copils
                + (copils == 1 ? " comité" : " comités"));
        for (Node meeting : meetings) {
            boolean isToCome = meeting.date("date").isAfter(IssuedSample.FREEZE);
            page.row(
                    French.day(meeting.date("date")),
                    Told.BODIES.get(meeting.text("kind")),
                    meeting.text("subject")
                            + meeting.find("minutes")
                                    .map(minutes -> " " + minutes)
                                    .orElse(""),
                    meeting.text("place"),
                    isToCome ? "à venir" : meeting.text("present") + " / " + meeting.text("invited"));
        }
        for (Node decision : oracle.file().children("decisions")) {
            boolean isAsked = decision.find("answered-on").isEmpty();
            page.row(
                    French.day(decision.date("copil")),
                    told.name(decision.text("fiche")) + " " + decision.text("text"),
                    isAsked
                            ? "échéance : " + French.day(decision.date("deadline"))
                            : Told.ANSWERS.get(decision.text("answer")) + " " + decision.text("answer-text"));
        }
        close(page, told.frame());
    }

    @Test
    void indicators_of_context_are_printed_as_computed() {
        Reading page = open("Indicateurs de contexte");
        Cells.Head head = page.head(YEAR);
        oracle.context().forEach(gauge -> page.anyRow(new Cells(gauge, YEAR).rows(head)));

        assertThat(Caption.expect(page, oracle.context(), YEAR)).isPositive();
        close(page, told.frame().text(told.titles(oracle.context())).years(head, YEAR));
    }

    @Test
    void the_annex_lists_every_indicator() {
        Reading page = open("Annexe A");
        Cells.Head head = page.head(YEAR);
        page.text(oracle.gauges().count() + " indicateurs");
        oracle.gauges().forEach(gauge -> page.anyRow(new Cells(gauge, YEAR).briefRows(head)));

        close(page, told.frame().text(told.names()).years(head, YEAR));
    }

    @Test
    void the_annex_lists_every_value_that_is_missing() {
        Reading page = open("Annexe B");
        Tally all = oracle.all();
        page.text(all.expected() - all.filled() + " valeurs attendues manquent sur " + all.expected());
        oracle.sheets().stream()
                .flatMap(sheet -> sheet.gauges.stream())
                .forEach(gauge -> gauge.series
                        .holes(YEAR)
                        .forEach(hole -> page.row(
                                gauge.series.code(),
                                gauge.indicator.text("title"),
                                French.period(hole.span()),
                                Cells.reason(hole),
                                hole.motive() == null ? "sans motif" : hole.motive())));
        close(page, told.frame());
    }

    @Test
    void every_figure_leads_back_to_the_rows_it_was_made_of() {
        Reading page = open("Annexe D");
        oracle.gauges().forEach(gauge -> {
            List<String> cells = new ArrayList<>(List.of(gauge.series.code(), gauge.indicator.text("title")));
            List<Span> sources = gauge.series.sources(YEAR);
            if (sources.isEmpty()) {
                page.next(cells.get(0), cells.get(1), "" + YEAR, new Cells(gauge, YEAR).value(YEAR));
            }
            for (Span span : sources) {
                Entry entry = gauge.series.entry(span).orElseThrow();
                cells.addAll(List.of(
                        French.period(span), new Cells(gauge, YEAR).origin(entry), French.day(entry.collectedOn())));
                page.next(cells.toArray(String[]::new));
                cells.clear();
            }
        });
        close(page, told.frame().text(told.names()).text(told.sources()));
    }

    @Test
    void what_changed_is_told_with_its_date_and_both_figures() {
        Reading page = open("Ce qui a changé");
        List<Change> changes = Change.between(oracle, PREVIOUS_FREEZE, IssuedSample.FREEZE);

        page.text(changes.size() + " changements");
        page.text("depuis le " + French.longDay(PREVIOUS_FREEZE) + ", clôture de la collecte de " + (YEAR - 1));
        changes.forEach(change ->
                page.change(change.on() == null ? null : French.day(change.on()), change.subject(), change.figures()));
        close(page, told.frame().text(told.names()));
    }

    @Test
    void the_pages_around_the_figures_hold_no_other() {
        Reading contract = open("Le contrat en bref");
        Node territory = oracle.file().child("territory").orElseThrow();
        Node perimeter = territory.children("perimeters").get(0);
        long communes = perimeter.children("members").stream()
                .filter(member -> member.text("kind").equals("COMMUNE"))
                .count();
        contract.text(territory.text("name") + ", " + communes + " communes");
        contract.text(French.number(perimeter.findNumber("population").orElseThrow(), 0) + " habitants ("
                + perimeter.text("population-year") + ")");
        contract.text(
                oracle.sheets().size() + " fiches action, " + oracle.axes().size() + " axes, "
                        + (oracle.gauges().count() - oracle.context().size()) + " indicateurs de fiche et "
                        + oracle.context().size() + " indicateurs de contexte");
        close(contract, told.contract());
        close(open("Perspectives"), told.outlook());
        Reading method = open("Annexe C");
        method.text("de 1 à " + (oracle.frame().threshold() - 1));
        close(method, told.method());
        Reading cover = new Reading(new Chapter("", printed.pages().subList(0, 1)));
        cover.text(French.longDay(oracle.synthesis().asked().get(0).date("copil")));
        cover.text("arrêtées au " + French.longDay(IssuedSample.FREEZE));
        finish(cover, told.contract());
    }

    @Test
    void the_contents_lead_to_the_pages() {
        Reading contents = open("Sommaire");
        printed.chapters().stream()
                .skip(1)
                .forEach(chapter ->
                        contents.entry(chapter.title(), chapter.pages().get(0).number()));
        close(contents, told.frame().text(told.names()));
    }

    private static Reading open(String title) {
        return new Reading(printed.chapters().stream()
                .filter(chapter -> chapter.title().equals(Printed.plain(title))
                        || chapter.title().startsWith(title.endsWith(" ") ? title : title + " ·"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chapter " + title)));
    }

    /** Everything expected stands there, its pages are numbered, and no figure is left that nobody can explain. */
    private static void close(Reading page, Tokens known) {
        page.feet(printed.pages().size());
        finish(page, known);
    }

    private static void finish(Reading page, Tokens known) {
        rows += page.rows();
        figures += page.figures();
        String rest = String.join("\n", page.rest());
        otherFigures += Tokens.in(rest).size();
        assertThat(page.absent()).as("expected and not printed in:\n" + rest).isEmpty();
        assertThat(known.unexplainedIn(rest))
                .as("printed and not explained in:\n" + rest)
                .isEmpty();
    }
}
