package fr.jalon.office.workbook;

import fr.jalon.bilan.Bilan;
import fr.jalon.document.annual.AnnualReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook under way: its sheets in order, their names, and what they hold, so that the first one can lead to all. */
final class Book {
    private final XSSFWorkbook workbook;
    private final Bilan bilan;
    private final AnnualReport report;
    private final Cells cells;
    private final SheetNames names = new SheetNames();
    private final Map<String, String> dictionary = new LinkedHashMap<>();
    private final List<Entry> contents = new ArrayList<>();
    private final String front;

    /** A sheet, and what it holds in a few words. */
    record Entry(String sheet, String holds) {}

    Book(XSSFWorkbook workbook, Bilan bilan, AnnualReport report) {
        this.workbook = workbook;
        this.bilan = bilan;
        this.report = report;
        this.cells = new Cells(workbook);
        this.front = names.next("Synthèse");
        workbook.createSheet(front);
    }

    Bilan bilan() {
        return bilan;
    }

    AnnualReport report() {
        return report;
    }

    int year() {
        return bilan.input().year();
    }

    List<Entry> contents() {
        return List.copyOf(contents);
    }

    /** What the columns written so far mean, by their heads. */
    Map<String, String> dictionary() {
        return Collections.unmodifiableMap(dictionary);
    }

    /** The first sheet, written last: it leads to the others. */
    Page front() {
        return new Page(workbook.getSheet(front), cells, dictionary);
    }

    /** A legal name that no other sheet has, near the one wanted. */
    String name(String wanted) {
        return names.next(wanted);
    }

    /**
     * The next sheet, with its title and the way back.
     *
     * @param name one that {@link #name} gave
     */
    Page page(String name, String title, String holds, List<Integer> widths) {
        contents.add(new Entry(name, holds));
        Page page = new Page(workbook.createSheet(name), cells, dictionary);
        page.widths(widths);
        page.title(title);
        page.link("Retour à la synthèse", front);
        return page;
    }
}
