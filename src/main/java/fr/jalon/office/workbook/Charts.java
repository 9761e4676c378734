package fr.jalon.office.workbook;

import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.document.annual.Prose;
import fr.jalon.office.workbook.Styles.Role;
import fr.jalon.office.workbook.Trajectories.Place;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** The charts at the foot of a sheet, side by side, each over the sentence that says the same. */
final class Charts {
    private static final int ABREAST = 3;
    private static final float ROW = 210;

    private final Page page;
    private final Trajectories trajectories;
    private final ChartParts parts;

    Charts(Page page, Trajectories trajectories, ChartParts parts) {
        this.page = page;
        this.trajectories = trajectories;
        this.parts = parts;
    }

    /**
     * Draws the series of these indicators below what the page holds. A chart and its sentence share one tall row, which no
     * page breaks.
     *
     * @param columns the columns that the charts may stand over
     */
    void write(List<IndicatorBilan> indicators, int columns) {
        List<Place> drawn = trajectories.drawn(indicators);
        if (drawn.isEmpty()) {
            return;
        }
        page.skip();
        page.heading("Trajectoires");
        List<Integer> years = trajectories.span(drawn);
        List<Bands.Band> bands = Bands.over(page.sheet(), columns, ABREAST);
        for (int i = 0; i < drawn.size(); i += ABREAST) {
            XSSFRow row = page.row();
            row.setHeightInPoints(ROW);
            for (int n = 0; n < ABREAST && i + n < drawn.size(); n++) {
                write(drawn.get(i + n), years, row, bands.get(n));
            }
        }
    }

    private void write(Place place, List<Integer> years, XSSFRow row, Bands.Band band) {
        IndicatorBilan bilan = place.trajectory().bilan();
        String sentence = Prose.text(bilan.sentence());
        String code = bilan.indicator().code().value();
        page.cells().text(row, band.first(), code + "\u00a0 " + sentence, Role.CAPTION);
        page.sheet().addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), band.first(), band.last()));
        int firstColumn =
                TrajectorySheet.LEADING + years.get(0) - trajectories.years().get(0);
        byte[] chart = new ChartXml(place, trajectories.sheet(), years, firstColumn).bytes();
        parts.add(page.sheet(), chart, new ChartParts.Frame(row.getRowNum(), band, code, sentence));
    }
}
