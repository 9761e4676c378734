package fr.jalon.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet opens the workbook and saves it again without losing a value, a list or a chart. */
class LibreOfficeTest {
    private static final long MINUTES = 3;

    @TempDir
    Path folder;

    @Test
    void libreoffice_opens_the_workbook_and_saves_every_value_again() throws Exception {
        Path office = office();
        byte[] written = Samples.written(Samples.sample(folder, "pays-ledonien", 2024));
        XSSFWorkbook before = Samples.read(written);

        XSSFWorkbook after = Samples.read(saved(office, written));

        assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
        int values = 0;
        for (Sheet sheet : before) {
            XSSFSheet same = after.getSheet(sheet.getSheetName());
            assertThat(same).as(sheet.getSheetName()).isNotNull();
            assertThat(same.getTables().size())
                    .isEqualTo(((XSSFSheet) sheet).getTables().size());
            assertThat(names(same)).isEqualTo(names((XSSFSheet) sheet));
            for (Row row : sheet) {
                for (Cell cell : row) {
                    values += assertSame(cell, same);
                }
            }
        }
        assertThat(values).isGreaterThan(2_000);
        assertThat(after.getProperties().getCoreProperties().getTitle())
                .isEqualTo(before.getProperties().getCoreProperties().getTitle());
    }

    private static int assertSame(Cell cell, Sheet after) {
        if (cell.getCellType() == CellType.BLANK) {
            return 0;
        }
        Row row = after.getRow(cell.getRowIndex());
        Cell same = row.getCell(cell.getColumnIndex());
        String place = after.getSheetName() + "!" + cell.getAddress();
        assertThat(same.getCellType()).as(place).isEqualTo(cell.getCellType());
        if (cell.getCellType() == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            assertThat(same.getNumericCellValue()).as(place).isCloseTo(value, within(Math.abs(value) * 1e-14));
        } else {
            assertThat(same.getStringCellValue()).as(place).isEqualTo(cell.getStringCellValue());
        }
        return 1;
    }

    /** LibreOffice keeps the words of a chart, but writes only its name into this format. */
    private static List<String> names(XSSFSheet sheet) {
        return ReadChart.of(sheet).stream().map(ReadChart::name).toList();
    }

    private byte[] saved(Path office, byte[] written) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("classeur.xlsx"), written);
        Path out = Files.createDirectory(folder.resolve("enregistré"));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
        return Files.readAllBytes(out.resolve("classeur.xlsx"));
    }

    private static Path office() {
        Path found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null && "1".equals(System.getenv("JALON_REQUIRE_OFFICE"))) {
            fail("soffice is not in the PATH, and JALON_REQUIRE_OFFICE=1 asks for it");
        }
        assumeTrue(found != null, "SKIPPED: soffice is not in the PATH, no spreadsheet has opened the workbook");
        return Objects.requireNonNull(found);
    }
}
