package fr.jalon.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader sees in a PDF: its chapters by bookmark, and on each page its lines, cut into cells at wide gaps. */
record Printed(List<Page> pages, List<Chapter> chapters) {
    /** Text without a wide gap, and where it begins from the left. */
    record Cell(String text, float left, float top) {
        boolean isUnder(Cell other) {
            return Math.abs(left - other.left) < 1;
        }
    }

    /** One line, from left to right; the text of neighbouring columns stands in cells of its own. */
    record Line(List<Cell> cells) {
        String text() {
            return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return cells.stream().map(Cell::text).collect(Collectors.joining(" | "));
        }
    }

    /** One page, numbered from 1. */
    record Page(int number, List<Line> lines) {
        private static final float HEAD = 40;
        private static final float FOOT = 805;

        Page between(float top, float bottom) {
            return new Page(
                    number,
                    lines.stream()
                            .filter(line -> {
                                float at = line.cells().get(0).top();
                                return at < HEAD || at > FOOT || (at >= top && at < bottom);
                            })
                            .toList());
        }
    }

    /** What stands from one bookmark to the next, which may be further down the same page. */
    record Chapter(String title, List<Page> pages) {
        Stream<Line> lines() {
            return pages.stream().flatMap(page -> page.lines().stream());
        }

        String text() {
            return lines().map(Line::text).collect(Collectors.joining(" "));
        }
    }

    static Printed read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(new Page(number, lines(document, number)));
            }
            return new Printed(pages, chapters(document, pages));
        }
    }

    /** All kinds of space made one, so that a line may be broken anywhere and an amount be grouped by any space. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2007\\u202f\\u2009]+", " ").strip();
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        Stripper stripper = new Stripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return stripper.lines.stream()
                .filter(cells -> !cells.isEmpty())
                .map(Line::new)
                .toList();
    }

    /** Keeps the words between two gaps together with the place of the first. */
    private static final class Stripper extends PDFTextStripper {
        private final List<List<Cell>> lines = new ArrayList<>(List.of(new ArrayList<>()));

        Stripper() {
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> places) {
            if (!plain(text).isEmpty()) {
                lines.get(lines.size() - 1)
                        .add(new Cell(
                                plain(text),
                                places.get(0).getXDirAdj(),
                                places.get(0).getYDirAdj()));
            }
        }

        @Override
        protected void writeLineSeparator() {
            lines.add(new ArrayList<>());
        }
    }

    /** Where a bookmark leads: the index of a page and how far down it, from the top. */
    private record Place(int page, float top) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::page).thenComparing(Place::top);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static List<Chapter> chapters(PDDocument document, List<Page> pages) throws IOException {
        Map<Place, List<String>> starts = new TreeMap<>();
        collect(document, document.getDocumentCatalog().getDocumentOutline(), starts);
        List<Place> places = List.copyOf(starts.keySet());
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> {
                    Place from = places.get(i);
                    Place to = i + 1 < places.size() ? places.get(i + 1) : new Place(pages.size(), 0);
                    List<Page> its = between(pages, from, to);
                    return starts.get(from).stream().map(title -> new Chapter(title, its));
                })
                .toList();
    }

    /** The head and the foot belong to every chapter of a page. */
    private static List<Page> between(List<Page> pages, Place from, Place to) {
        int last = to.top() > 0 ? to.page() : to.page() - 1;
        return IntStream.rangeClosed(from.page(), last)
                .mapToObj(index -> {
                    float top = index == from.page() ? from.top() : 0;
                    float bottom = index == to.page() ? to.top() : Float.MAX_VALUE;
                    return pages.get(index).between(top, bottom);
                })
                .toList();
    }

    private static void collect(PDDocument document, PDOutlineNode node, Map<Place, List<String>> starts)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            float height = document.getPage(page).getMediaBox().getHeight();
            float top = height - ((PDPageFitWidthDestination) item.getDestination()).getTop();
            starts.computeIfAbsent(new Place(page, Math.max(0, top)), any -> new ArrayList<>())
                    .add(plain(item.getTitle()));
            collect(document, item, starts);
        }
    }
}
