package fr.jalon.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that have one and the same defect. */
final class PagesAtFault {
    private final String what;
    private final List<Integer> pages = new ArrayList<>();

    PagesAtFault(String what) {
        this.what = what;
    }

    /** @param page from 0 */
    void add(int page) {
        pages.add(page);
    }

    static List<Defect> defects(PagesAtFault... kinds) {
        return Stream.of(kinds)
                .filter(kind -> !kind.pages.isEmpty())
                .map(kind -> new Defect(kind.what, kind.pages.size(), "page " + (kind.pages.get(0) + 1)))
                .toList();
    }
}
