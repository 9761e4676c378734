package fr.jalon.report;

import fr.jalon.document.Imprint;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** From laid-out pages to a first PDF, which {@link PdfFinish} completes. */
final class PdfExport {
    private PdfExport() {}

    static byte[] export(JasperPrint document, Imprint imprint, JasperReportsContext context) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(imprint.title());
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataCreator("Jalon");
        configuration.setDisplayMetadataTitle(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(document));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new ReportFailure("l’écriture du PDF a échoué\u00a0: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }
}
