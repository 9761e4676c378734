package fr.jalon.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader sees in a PDF: its chapters by bookmark, and on each page its lines, cut into cells at wide gaps. */
record Printed(List<Page> pages, List<Chapter> chapters) {
    private static final String GAP = "\u241f";

    /** One line, from left to right; the text of neighbouring columns stands in cells of its own. */
    record Line(List<String> cells) {
        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    /** One page, numbered from 1. */
    record Page(int number, List<Line> lines) {}

    /** The pages from one bookmark to the next. */
    record Chapter(String title, List<Page> pages) {
        Stream<Line> lines() {
            return pages.stream().flatMap(page -> page.lines().stream());
        }

        String text() {
            return plain(lines().flatMap(line -> line.cells().stream()).collect(Collectors.joining(" ")));
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
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setWordSeparator(GAP);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(line -> Arrays.stream(line.split(GAP))
                        .map(Printed::plain)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .map(Line::new)
                .toList();
    }

    private static List<Chapter> chapters(PDDocument document, List<Page> pages) throws IOException {
        Map<Integer, List<String>> starts = new TreeMap<>();
        collect(document, document.getDocumentCatalog().getDocumentOutline(), starts);
        List<Integer> numbers = List.copyOf(starts.keySet());
        return IntStream.range(0, numbers.size())
                .boxed()
                .flatMap(i -> {
                    int to = i + 1 < numbers.size() ? numbers.get(i + 1) : pages.size();
                    List<Page> its = pages.subList(numbers.get(i), to);
                    return starts.get(numbers.get(i)).stream().map(title -> new Chapter(title, its));
                })
                .toList();
    }

    private static void collect(PDDocument document, PDOutlineNode node, Map<Integer, List<String>> starts)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            starts.computeIfAbsent(page, index -> new ArrayList<>()).add(plain(item.getTitle()));
            collect(document, item, starts);
        }
    }
}
