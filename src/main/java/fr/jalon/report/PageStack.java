package fr.jalon.report;

import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;

/**
 * The page on which the sections laid so far end. A short section that may follow the one before it is put under it, whole,
 * when the page has room for all of it; else it begins a page of its own.
 */
final class PageStack {
    /** White between two sections: more than before any heading within one. */
    static final int GAP = 28;

    private int bottom = Integer.MAX_VALUE;

    /**
     * Lays the next section.
     *
     * @param follows whether it may stand under another
     * @return how far down its content begins, when it stands under the one before
     */
    Optional<Integer> lay(JasperPrint section, boolean follows) {
        List<JRPrintPage> pages = section.getPages();
        if (pages.isEmpty()) {
            bottom = Integer.MAX_VALUE;
            return Optional.empty();
        }
        JRPrintPage last = pages.get(pages.size() - 1);
        int top = top(last);
        int height = bottom(last) - top;
        boolean fits = follows && pages.size() == 1 && bottom <= floor(section) - GAP - height;
        if (!fits) {
            bottom = bottom(last);
            return Optional.empty();
        }
        int start = bottom + GAP;
        last.getElements().forEach(element -> element.setY(element.getY() - top + start));
        bottom = start + height;
        return Optional.of(start);
    }

    /** Names the first words of a page, so that the contents lead to them. */
    static void anchor(JRPrintPage page, String name) {
        page.getElements().stream()
                .filter(JRTemplatePrintText.class::isInstance)
                .findFirst()
                .ifPresent(element -> ((JRTemplatePrintText) element).setAnchorName(name));
    }

    private static int floor(JasperPrint section) {
        return section.getPageHeight() - section.getBottomMargin();
    }

    private static int top(JRPrintPage page) {
        return page.getElements().stream().mapToInt(JRPrintElement::getY).min().orElse(0);
    }

    private static int bottom(JRPrintPage page) {
        return page.getElements().stream()
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(0);
    }
}
