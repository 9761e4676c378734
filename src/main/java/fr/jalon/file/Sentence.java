package fr.jalon.file;

/** A French sentence written with plain spaces in the code and typeset as French is; what fills its gaps is left as it was read. */
public final class Sentence {
    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';
    private static final String GAP = "{}";

    private Sentence() {}

    /** Typesets the template, then puts the values in its {@code {}} gaps, in order. */
    public static String of(String template, Object... values) {
        String rest = typeset(template);
        var sentence = new StringBuilder();
        for (Object value : values) {
            int gap = rest.indexOf(GAP);
            if (gap < 0) {
                throw new IllegalArgumentException("no gap left for '" + value + "' in: " + template);
            }
            sentence.append(rest, 0, gap).append(value);
            rest = rest.substring(gap + GAP.length());
        }
        return sentence.append(rest).toString();
    }

    private static String typeset(String plain) {
        return plain.replace('\'', '’')
                .replace(" :", NO_BREAK + ":")
                .replace(" ;", NARROW + ";")
                .replace(" !", NARROW + "!")
                .replace(" ?", NARROW + "?")
                .replace(" %", NARROW + "%")
                .replace("« ", "«" + NARROW)
                .replace(" »", NARROW + "»");
    }
}
