package fr.jalon.office.workbook;

import fr.jalon.bilan.AxisBilan;
import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Labels;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.annual.Prose;
import fr.jalon.office.OfficeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the figures of the annual report as a workbook: exact numbers in their cells, holes left empty, a chart a series. */
public final class WorkbookWriter {
    /**
     * The workbook of a report, the same bytes for the same figures.
     *
     * @param report what the report says of {@code bilan}, whose words the workbook repeats
     */
    public byte[] write(Bilan bilan, AnnualReport report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets(new Book(workbook, bilan, report));
            return OfficeFile.bytes(workbook, report.imprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheets(Book book) {
        Trajectories trajectories = new Trajectories(book.name("Trajectoires"), book.bilan());
        IndicatorSheet indicators = new IndicatorSheet(book, trajectories, new ChartParts());
        Map<String, String> axes = axes(book, indicators);
        FicheSheets fiches = new FicheSheets(book);
        ListSheets lists = new ListSheets(book);
        fiches.fiches();
        fiches.steps();
        fiches.texts();
        new BudgetSheet(book).write();
        indicators.context();
        new TrajectorySheet(book, trajectories).write();
        lists.details();
        lists.missing();
        lists.changes();
        lists.definitions();
        new ReadMeSheet(book).write();
        new SynthesisSheet(book, axes).write();
    }

    private static Map<String, String> axes(Book book, IndicatorSheet indicators) {
        Map<String, String> sheets = new LinkedHashMap<>();
        String word = French.capital(
                Labels.axis(book.bilan().input().dossier().contract().axisWord(), 1));
        for (AxisBilan axis : book.bilan().axes()) {
            String label = Prose.text(axis.axis().shortTitle());
            String name = book.name(axis.axis().code() + ". " + label);
            List<FicheBilan> fiches = book.bilan().fiches().stream()
                    .filter(fiche -> fiche.fiche().axis().equals(axis.axis().code()))
                    .toList();
            sheets.put(axis.axis().code(), name);
            indicators.axis(
                    name,
                    word + French.NO_BREAK + axis.axis().code() + " · "
                            + Prose.text(axis.axis().title()),
                    "Indicateurs_" + sheets.size(),
                    fiches);
        }
        return sheets;
    }
}
