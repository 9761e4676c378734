package fr.jalon.office;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Imprint;
import fr.jalon.file.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    private static final Imprint IMPRINT =
            new Imprint("Le titre", "L’auteur", "Le sujet", LocalDate.of(2026, 1, 31), "Tête", "Pied");

    @Test
    void the_same_content_gives_the_same_bytes_at_another_time_in_another_zone() throws Exception {
        byte[] first = workbook();
        byte[] document = document();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Thread.sleep(1100);
            assertThat(workbook()).isEqualTo(first);
            assertThat(document()).isEqualTo(document);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void the_properties_say_who_and_what_and_the_freeze_date() throws Exception {
        Map<String, byte[]> entries = FixedZip.entries(document());

        assertThat(new String(entries.get("docProps/core.xml"), StandardCharsets.UTF_8))
                .contains(
                        ">Le titre<",
                        ">L’auteur<",
                        ">Le sujet<",
                        ">fr-FR<",
                        "2026-01-31T00:00:00Z</dcterms:created>",
                        "2026-01-31T00:00:00Z</dcterms:modified>");
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            assertThat(read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("A1");
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Feuille").createRow(0).createCell(0).setCellValue("A1");
            return OfficeFile.bytes(workbook, IMPRINT);
        }
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Texte");
            return OfficeFile.bytes(document, IMPRINT);
        }
    }
}
