package fr.jalon.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a results file, in the order in which we write them; a file may have them in any order. */
public enum ResultColumn {
    CONTRACT(true, 60),
    INDICATOR(true, 20),
    PERIOD(true, 10),
    DETAIL(false, 40),
    VALUE(false, 2_000),
    NUMERATOR(false, 60),
    DENOMINATOR(false, 60),
    MISSING(false, 40),
    MOTIVE(false, 500),
    COLLECTED_ON(true, 10),
    SOURCE(false, 300),
    COMMENT(false, 2_000),
    EVIDENCE(false, 255),
    EVIDENCE_SHA256(false, 64),
    REASON(false, 500);

    private final boolean required;
    private final int maxLength;

    ResultColumn(boolean required, int maxLength) {
        this.required = required;
        this.maxLength = maxLength;
    }

    /** The name in the header: {@code collected_on}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether every file has this column, and every line a value in it. */
    public boolean isRequired() {
        return required;
    }

    /** How many characters a field may have. */
    public int maxLength() {
        return maxLength;
    }

    static Optional<ResultColumn> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(header))
                .findFirst();
    }
}
