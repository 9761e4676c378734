package fr.jalon.report.pdf;

import fr.jalon.report.template.DrawingRenderable;
import fr.jalon.report.template.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/** Lists the texts and drawings of laid-out pages in the order in which they were laid; rules and boxes say nothing. */
final class PieceReader {
    private final Map<String, Role> roles;
    private final JRStyledTextUtil texts;
    private final JRStyledTextAttributeSelector allAttributes;
    private final List<Piece> pieces = new ArrayList<>();

    private PieceReader(Map<String, Role> roles, JasperReportsContext context) {
        this.roles = roles;
        this.texts = JRStyledTextUtil.getInstance(context);
        this.allAttributes = JRStyledTextAttributeSelector.getAllSelector(context);
    }

    /** @param roles what each style is; a style that has none makes a paragraph or a picture */
    static List<Piece> read(JasperPrint document, Map<String, Role> roles, JasperReportsContext context) {
        PieceReader reader = new PieceReader(roles, context);
        List<JRPrintPage> pages = document.getPages();
        for (int page = 0; page < pages.size(); page++) {
            reader.read(pages.get(page).getElements(), page, 0, 0);
        }
        return reader.pieces;
    }

    private void read(List<JRPrintElement> elements, int page, int left, int top) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            if (element instanceof JRPrintFrame frame) {
                read(frame.getElements(), page, x, y);
            } else if (element instanceof JRPrintText text) {
                pieces.add(piece(text, Role.PARAGRAPH, page, words(text), isLinked(text), x, y));
            } else if (element instanceof JRPrintImage image) {
                pieces.add(piece(image, Role.PICTURE, page, sentence(image), false, x, y));
            }
        }
    }

    private Piece piece(JRPrintElement element, Role other, int page, String words, boolean linked, int x, int y) {
        String style = element.getStyle() == null ? "" : element.getStyle().getName();
        JROrigin origin = element.getOrigin();
        return new Piece(
                element,
                roles.getOrDefault(style, other),
                page,
                origin == null ? null : origin.getReportName(),
                style,
                words,
                linked,
                x,
                y);
    }

    private String words(JRPrintText text) {
        String raw = Objects.requireNonNullElse(texts.getTruncatedText(text), "");
        return raw.indexOf('<') < 0 && raw.indexOf('&') < 0
                ? raw
                : texts.getStyledText(text, allAttributes).getText();
    }

    /** A drawing says its own sentence, others what their template says of them. */
    private static String sentence(JRPrintImage image) {
        return image.getRenderer() instanceof DrawingRenderable drawing
                ? drawing.sentence()
                : Objects.requireNonNullElse(image.getHyperlinkTooltip(), "");
    }

    private static boolean isLinked(JRPrintHyperlink text) {
        return text.getHyperlinkType() == HyperlinkTypeEnum.LOCAL_ANCHOR && text.getHyperlinkAnchor() != null;
    }
}
