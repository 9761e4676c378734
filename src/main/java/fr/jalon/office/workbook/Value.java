package fr.jalon.office.workbook;

import fr.jalon.bilan.Count;
import fr.jalon.indicator.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell says: a figure is a number and a day a date, never a text that looks like one. */
sealed interface Value {
    Value NONE = new Text("");

    /** What may need more than one line; a figure never does. */
    default String words() {
        return "";
    }

    /** Words. */
    record Text(String text) implements Value {
        @Override
        public String words() {
            return text;
        }
    }

    /** A code, which stays as it is when someone edits it. */
    record Code(String text) implements Value {}

    /** A word that stands where a figure would, or beside it: in softer ink. */
    record Remark(String text) implements Value {
        @Override
        public String words() {
            return text;
        }
    }

    /** An exact figure and how it is shown. */
    record Figure(BigDecimal value, String format) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A way to another sheet. */
    record Link(String text, String sheet) implements Value {
        @Override
        public String words() {
            return text;
        }
    }

    static Value of(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : new Text(text);
    }

    static Value remark(String text) {
        return text.isEmpty() ? NONE : new Remark(text);
    }

    static Value of(int count) {
        return new Figure(BigDecimal.valueOf(count), NumberFormats.WHOLE);
    }

    static Value of(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }

    static Value euros(BigDecimal amount) {
        return new Figure(amount, NumberFormats.EUROS);
    }

    /** The figure of an indicator, or nothing. */
    static Value of(Indicator indicator, @Nullable BigDecimal value) {
        return value == null
                ? NONE
                : new Figure(NumberFormats.shown(indicator, value), NumberFormats.of(indicator, false));
    }

    /** A share of a count as a percentage; nothing where there is nothing to count. */
    static Value share(Count count) {
        return Remarks.figure(count.rate());
    }
}
