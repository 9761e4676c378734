package fr.jalon.office.workbook;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, each made once: ink, one accent, hairlines between rows, nothing else. */
final class Styles {
    private static final int INK = 0x1A2530;
    private static final int SOFT = 0x51606D;
    private static final int RULE = 0xCFD6DC;
    private static final int TINT = 0xF3F6F8;
    private static final int ACCENT = 0x0B5A6B;
    private static final String GENERAL = "General";
    private static final String CODE = "@";
    /** They run on over the empty cells beside them. */
    private static final Set<Role> ONE_LINE = EnumSet.of(Role.TITLE, Role.HEADING, Role.LINK, Role.NOTE);

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> known = new HashMap<>();

    /** Where a cell stands. */
    enum Role {
        TITLE,
        HEADING,
        HEADING_PROSE,
        NOTE,
        LEAD,
        PROSE,
        LINK,
        HEAD,
        HEAD_OF_FIGURES,
        BODY,
        BODY_SOFT,
        BODY_LINK,
        TOTAL,
        CAPTION
    }

    /** @param quoted text that looks like a formula, kept as text when someone edits it */
    private record Key(Role role, String format, boolean quoted) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Calibri");
        standard.setFontHeightInPoints((short) 11);
        standard.setColor(color(INK));
    }

    XSSFCellStyle text(Role role, String text) {
        return of(new Key(role, GENERAL, CellText.looksLikeFormula(text)));
    }

    /** A text that stays one: «8.1» typed anew is no number. */
    XSSFCellStyle code(Role role) {
        return of(new Key(role, CODE, false));
    }

    XSSFCellStyle figure(Role role, String format) {
        return of(new Key(role, format, false));
    }

    private XSSFCellStyle of(Key key) {
        return known.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key.role()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(isText(key.format()) && !ONE_LINE.contains(key.role()));
        style.setQuotePrefixed(key.quoted());
        if (!key.format().equals(GENERAL)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        frame(style, key.role());
        if (!isText(key.format())) {
            toTheRight(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style, Role role) {
        switch (role) {
            case HEAD, HEAD_OF_FIGURES -> {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(color(TINT));
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                if (role == Role.HEAD_OF_FIGURES) {
                    toTheRight(style);
                }
                under(style, BorderStyle.MEDIUM, INK);
            }
            case BODY, BODY_SOFT, BODY_LINK -> under(style, BorderStyle.THIN, RULE);
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(INK));
                under(style, BorderStyle.THIN, INK);
            }
            case CAPTION -> style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            case TITLE, HEADING, HEADING_PROSE, LEAD, NOTE, PROSE, LINK -> style.setAlignment(HorizontalAlignment.LEFT);
        }
    }

    private static boolean isText(String format) {
        return format.equals(GENERAL) || format.equals(CODE);
    }

    /** A little off the edge, so that a figure and the words in the next column keep apart. */
    private static void toTheRight(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private static void under(XSSFCellStyle style, BorderStyle border, int color) {
        style.setBorderBottom(border);
        style.setBottomBorderColor(color(color));
    }

    private XSSFFont font(Role role) {
        return switch (role) {
            case TITLE -> font(16, true, ACCENT, false);
            case HEADING, HEADING_PROSE -> font(13, true, INK, false);
            case LEAD, NOTE, BODY_SOFT -> font(11, false, SOFT, false);
            case CAPTION -> font(10, false, INK, false);
            case LINK, BODY_LINK -> font(11, false, ACCENT, true);
            case HEAD, HEAD_OF_FIGURES, TOTAL -> font(11, true, INK, false);
            case PROSE, BODY -> workbook.getFontAt(0);
        };
    }

    private XSSFFont font(int points, boolean bold, int color, boolean underlined) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        if (underlined) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
