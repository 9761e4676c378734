package fr.jalon.report.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks as a PDF keeps them: two levels, each leading down to its place. */
final class Outline {
    private Outline() {}

    static PDDocumentOutline of(List<Bookmark> bookmarks, PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode section = outline;
        for (Bookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(top(bookmark, document));
            (bookmark.level() == 1 ? outline : section).addLast(item);
            if (bookmark.level() == 1) {
                section = item;
            }
        }
        return outline;
    }

    private static PDPageFitWidthDestination top(Bookmark bookmark, PDDocument document) {
        PDPageFitWidthDestination top = new PDPageFitWidthDestination();
        top.setPage(document.getPage(bookmark.page()));
        top.setTop((int) document.getPage(bookmark.page()).getMediaBox().getHeight() - bookmark.top());
        return top;
    }
}
