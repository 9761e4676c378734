package fr.jalon.report.pdf;

import fr.jalon.document.Imprint;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** From laid-out pages to a first PDF, which {@link PdfFinish} completes. */
final class PdfExport {
    private PdfExport() {}

    /** The pages alone. */
    static byte[] bare(JasperPrint document, Imprint imprint, JasperReportsContext context) {
        return export(new JRPdfExporter(context), document, configuration(imprint));
    }

    /** The pages, each text and each drawing with its place in the reading order. */
    static byte[] tagged(
            JasperPrint document, ReadingOrder order, Imprint imprint, Locale locale, JasperReportsContext context) {
        SimplePdfExporterConfiguration configuration = configuration(imprint);
        configuration.setTagged(true);
        configuration.setTagLanguage(locale.toLanguageTag());
        PageTagger tagger = new PageTagger(order, locale.toLanguageTag());
        return export(new TaggingExporter(context, tagger), document, configuration);
    }

    /** The exporter with a tagger of one document; its own way of finding taggers knows no document. */
    private static final class TaggingExporter extends JRPdfExporter {
        private final PageTagger tagger;

        TaggingExporter(JasperReportsContext context, PageTagger tagger) {
            super(context);
            this.tagger = tagger;
        }

        @Override
        protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
            return exporter -> tagger;
        }
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
