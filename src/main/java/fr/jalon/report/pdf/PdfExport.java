package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** From laid-out pages to a first PDF, which {@link PdfFinish} completes. */
final class PdfExport {
    private PdfExport() {}

    /** Pages alone. */
    static byte[] plain(JasperPrint document, Imprint imprint, JasperReportsContext context) {
        return export(new JRPdfExporter(context), document, configuration(imprint));
    }

    private static SimplePdfExporterConfiguration configuration(Imprint imprint) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(imprint.title());
        configuration.setMetadataAuthor(imprint.author());
        configuration.setMetadataSubject(imprint.subject());
        configuration.setMetadataCreator("Jalon");
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }

    private static byte[] export(
            JRPdfExporter exporter, JasperPrint document, SimplePdfExporterConfiguration configuration) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(document));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
        return out.toByteArray();
    }
}
