package fr.jalon.report.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** All that a document must be before it is issued: readable, whole, tagged throughout, and true to what it claims. */
final class DocumentInspection {
    private final Conformance conformance = new Conformance();

    record Found(int pages, List<Defect> defects) {}

    /** Never fails: what stops an inspection is a defect. Its two halves go on side by side. */
    Found inspect(Wire.Request request) {
        CompletableFuture<List<Defect>> broken =
                CompletableFuture.supplyAsync(() -> conformance.defects(request.pdf()));
        List<Defect> defects = new ArrayList<>();
        int pages = 0;
        try (PDDocument document = Loader.loadPDF(request.pdf());
                PDDocument untagged = Loader.loadPDF(request.untagged())) {
            pages = document.getNumberOfPages();
            defects.addAll(ReaderNeeds.defects(document));
            defects.addAll(Parity.defects(document, untagged));
            defects.addAll(TagCover.defects(document));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            defects.add(Defect.of("le fichier ne se lit pas (" + e + ")"));
        }
        defects.addAll(broken.join());
        return new Found(pages, defects);
    }

    /** Makes the first document as quick as the next: everything is loaded while the document is still being composed. */
    void warmUp() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            inspect(new Wire.Request(out.toByteArray(), out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
