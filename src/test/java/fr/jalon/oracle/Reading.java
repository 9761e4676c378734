package fr.jalon.oracle;

import fr.jalon.oracle.Printed.Cell;
import fr.jalon.oracle.Printed.Chapter;
import fr.jalon.oracle.Printed.Line;
import fr.jalon.oracle.Printed.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter while it is checked: what was expected and stands there is struck out, so that what is left can be looked at
 * too. Where something stands on the page does not matter; only that a row is a row and that a text runs on below itself.
 */
final class Reading {
    private static final int DEEPEST_ROW = 12;
    private static final int DEEPEST_TEXT = 40;
    private static final int LINES_BETWEEN = 4;

    private final Chapter chapter;
    private final List<Line> lines;
    private final Map<Cell, BitSet> struck = new IdentityHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private int rows;
    private int lastLine;
    private int figures;

    Reading(Chapter chapter) {
        this.chapter = chapter;
        this.lines = chapter.lines().toList();
    }

    /** A stretch of one cell that was taken for something expected. */
    private record Hit(Cell cell, int from, int to) {}

    List<Line> lines() {
        return lines;
    }

    /** What was expected and does not stand there. */
    List<String> absent() {
        return absent;
    }

    int rows() {
        return rows;
    }

    /** How many figures were expected and found. */
    int figures() {
        return figures;
    }

    /** One row of a table, cell by cell and word by word; each cell may run over several lines. */
    boolean row(List<String> expected) {
        return row(expected, 0);
    }

    /** One row in one of these wordings. */
    boolean anyRow(List<List<String>> wordings) {
        int before = absent.size();
        boolean isThere = wordings.stream().anyMatch(this::row);
        absent.subList(before + (isThere ? 0 : 1), absent.size()).clear();
        return isThere;
    }

    /** A text that starts so and then names this date before any other figure. */
    void dated(String start, LocalDate date) {
        for (int first = 0; first < lines.size(); first++) {
            for (Cell cell : lines.get(first).cells()) {
                String below = below(first, cell);
                int at = below.indexOf(French.day(date));
                if (at >= 0
                        && below.replace(" ", "")
                                .startsWith(Printed.plain(start).replace(" ", ""))
                        && Tokens.in(below.substring(0, at)).size()
                                == Tokens.in(start).size()
                        && text(below.substring(0, at) + French.day(date))) {
                    return;
                }
            }
        }
        absent.add(start + " " + French.day(date));
    }

    /** One row that stands below the row that was found last. */
    boolean next(String... cells) {
        return row(List.of(cells), lastLine + 1);
    }

    private boolean row(List<String> expected, int from) {
        List<String> cells = expected.stream().map(Printed::plain).toList();
        for (int first = from; first < lines.size(); first++) {
            for (int at = 0; at + cells.size() <= lines.get(first).cells().size(); at++) {
                Optional<List<Hit>> hits = row(cells, first, at);
                if (hits.isPresent()) {
                    lastLine = first;
                    strike(hits.get(), String.join(" ", cells));
                    return true;
                }
            }
        }
        absent.add(String.join(" | ", cells));
        return false;
    }

    boolean row(String... cells) {
        return row(List.of(cells));
    }

    private Optional<List<Hit>> row(List<String> cells, int first, int at) {
        List<Hit> hits = new ArrayList<>();
        int[] done = new int[cells.size()];
        for (int column = 0; column < cells.size(); column++) {
            if (!take(lines.get(first).cells().get(at + column), cells, done, column, hits)) {
                return Optional.empty();
            }
        }
        int end = Math.min(lines.size(), first + DEEPEST_ROW);
        for (int next = first + 1; next < end && !isWhole(cells, done); next++) {
            int column = 0;
            for (Cell cell : lines.get(next).cells()) {
                int fits = column;
                while (fits < cells.size() && !take(cell, cells, done, fits, hits)) {
                    fits++;
                }
                column = fits < cells.size() ? fits + 1 : column;
            }
        }
        return isWhole(cells, done) ? Optional.of(hits) : Optional.empty();
    }

    private boolean take(Cell cell, List<String> cells, int[] done, int column, List<Hit> hits) {
        String expected = cells.get(column);
        int to = done[column] == expected.length() || struck.containsKey(cell)
                ? -1
                : Fit.advance(expected, done[column], cell.text(), 0);
        if (to < 0) {
            return false;
        }
        done[column] = to;
        hits.add(new Hit(cell, 0, cell.text().length()));
        return true;
    }

    private static boolean isWhole(List<String> cells, int[] done) {
        for (int column = 0; column < done.length; column++) {
            if (done[column] < cells.get(column).length()) {
                return false;
            }
        }
        return true;
    }

    /** A sentence, word by word; it may begin and end inside a line and runs on in later ones. */
    boolean text(String sentence) {
        String expected = Printed.plain(sentence);
        for (int first = 0; first < lines.size(); first++) {
            for (Cell cell : lines.get(first).cells()) {
                for (int at = 0; at < cell.text().length(); at++) {
                    Optional<List<Hit>> hits = text(expected, first, cell, at);
                    if (hits.isPresent()) {
                        lastLine = first;
                        strike(hits.get(), expected);
                        return true;
                    }
                }
            }
        }
        absent.add(expected);
        return false;
    }

    private Optional<List<Hit>> text(String expected, int first, Cell cell, int at) {
        boolean isCut = at > 0 && Fit.isCut(cell.text().substring(at - 1, at) + expected);
        if (isCut || cell.text().charAt(at) != expected.charAt(0)) {
            return Optional.empty();
        }
        List<Hit> hits = new ArrayList<>();
        int done = within(expected, 0, cell, at, hits);
        int last = first;
        for (int next = first + 1;
                done >= 0 && done < expected.length() && next < lines.size() && next - last <= LINES_BETWEEN;
                next++) {
            for (Cell below : lines.get(next).cells()) {
                int further = done < expected.length() ? within(expected, done, below, 0, hits) : -1;
                if (further >= 0) {
                    done = further;
                    last = next;
                    break;
                }
            }
        }
        return done == expected.length() ? Optional.of(hits) : Optional.empty();
    }

    /** Takes the cell from {@code at} on, or as much of it as ends the text. */
    private static int within(String expected, int from, Cell cell, int at, List<Hit> hits) {
        int whole = Fit.advance(expected, from, cell.text(), at);
        if (whole >= 0) {
            hits.add(new Hit(cell, at, cell.text().length()));
            return whole;
        }
        int length = Fit.lengthIn(cell.text(), at, expected.substring(from));
        if (length < 0 || Fit.isCut(cell.text().substring(at + length - 1))) {
            return -1;
        }
        hits.add(new Hit(cell, at, at + length));
        return expected.length();
    }

    /** The sentences that begin with those words, each up to its full stop. */
    List<String> sentences(String start) {
        List<String> found = new ArrayList<>();
        String expected = Printed.plain(start).replace(" ", "");
        for (int first = 0; first < lines.size(); first++) {
            for (Cell cell : lines.get(first).cells()) {
                String below = below(first, cell);
                int stop = 0;
                if (!below.replace(" ", "").startsWith(expected)) {
                    continue;
                }
                do {
                    stop = below.indexOf('.', stop) + 1;
                } while (stop > 0 && stop < below.length() && below.charAt(stop) != ' ');
                if (stop > 0) {
                    found.add(below.substring(0, stop));
                }
            }
        }
        return found;
    }

    /** The text of the cell and of those below that begin at the same left edge. */
    private String below(int first, Cell cell) {
        StringBuilder text = new StringBuilder(cell.text());
        int last = first;
        for (int next = first + 1; next < lines.size() && next - last <= 2 && next - first < DEEPEST_TEXT; next++) {
            for (Cell other : lines.get(next).cells()) {
                if (other.isUnder(cell)) {
                    text.append(' ').append(other.text());
                    last = next;
                }
            }
        }
        return text.toString().replaceAll("(?<=\\p{L}[-’]) ", "");
    }

    /** A whole line, however it is cut into cells. */
    void line(String expected) {
        String bare = Printed.plain(expected).replace(" ", "");
        Optional<Line> found = lines.stream()
                .filter(line -> line.text().replace(" ", "").equals(bare))
                .findFirst();
        if (found.isEmpty()) {
            absent.add(expected);
            return;
        }
        List<Hit> hits = found.get().cells().stream()
                .map(cell -> new Hit(cell, 0, cell.text().length()))
                .toList();
        strike(hits, found.get().text());
    }

    /** Which line the sentence begins on that starts so and then says exactly these figures; −1 if there is none. */
    int figuresAfter(String start, List<String> figures) {
        List<String> expected =
                figures.stream().flatMap(each -> Tokens.in(each).stream()).toList();
        int skipped = Tokens.in(start).size();
        List<String> sentences = sentences(start);
        Optional<String> same = sentences.stream()
                .filter(sentence ->
                        Tokens.in(sentence).stream().skip(skipped).toList().equals(expected))
                .findFirst();
        if (same.isEmpty()) {
            absent.add(start + " with " + expected + " and not " + sentences);
            return -1;
        }
        text(same.get());
        return lastLine;
    }

    /** A row of the table of changes: its date if it bears one, and a sentence that starts so and then says exactly these figures. */
    void change(@Nullable String date, String subject, List<String> figures) {
        int line = figuresAfter(subject, figures);
        if (date == null) {
            return;
        }
        if (line >= 0
                && lines.get(line).cells().stream()
                        .noneMatch(cell -> cell.text().equals(date))) {
            absent.add(date + " | " + subject);
        } else if (line >= 0) {
            row(date);
        }
    }

    /** A line of the contents; a long title may be cut short there. */
    void entry(String title, int page) {
        Optional<Line> found = lines.stream()
                .filter(line -> line.cells().size() == 2)
                .filter(line ->
                        Printed.plain(title).startsWith(line.cells().get(0).text()))
                .filter(line -> line.cells().get(1).text().equals("" + page))
                .findFirst();
        found.ifPresentOrElse(
                line -> strike(
                        line.cells().stream()
                                .map(cell -> new Hit(cell, 0, cell.text().length()))
                                .toList(),
                        "" + page),
                () -> absent.add(title + " | " + page));
    }

    void require(boolean isSo, String what) {
        if (!isSo) {
            absent.add(what);
        }
    }

    /** Each page says which it is of how many. */
    void feet(int total) {
        for (Page page : chapter.pages()) {
            row(page.number() + " / " + total);
        }
    }

    /** The years that stand in the head of a table of indicators around the year before, the year, and its target. */
    Cells.Head head(int year) {
        List<String> cells = lines.stream()
                .filter(line -> line.cells().get(0).text().equals("Indicateur"))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(Cell::text)
                .toList();
        int target = cells.indexOf("" + year) + 1;
        return new Cells.Head(year(cells.get(target - 3)), year(cells.get(target + 1)));
    }

    private static @Nullable Integer year(String text) {
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    }

    private void strike(List<Hit> hits, String what) {
        for (Hit hit : hits) {
            struck.computeIfAbsent(hit.cell(), cell -> new BitSet()).set(hit.from(), hit.to());
        }
        rows++;
        figures += Tokens.in(what).size();
    }

    /** What no expected row or sentence has claimed, line by line. */
    List<String> rest() {
        return lines.stream().map(this::rest).filter(text -> !text.isBlank()).toList();
    }

    private String rest(Line line) {
        StringBuilder rest = new StringBuilder();
        for (Cell cell : line.cells()) {
            BitSet gone = struck.getOrDefault(cell, new BitSet());
            for (int i = 0; i < cell.text().length(); i++) {
                rest.append(gone.get(i) ? ' ' : cell.text().charAt(i));
            }
            rest.append(" \u2003");
        }
        return rest.toString();
    }
}
