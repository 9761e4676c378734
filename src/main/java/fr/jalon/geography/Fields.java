package fr.jalon.geography;

/** Walks over a text of lines whose fields are parted by tabulations, without cutting it in pieces first. */
final class Fields {
    private final String text;
    private int at;

    /** @param at where the first line starts */
    Fields(String text, int at) {
        this.text = text;
        this.at = at;
    }

    boolean hasLine() {
        return at < text.length();
    }

    /** The next field; the last one of a line ends it. */
    String next() {
        int end = at;
        while (text.charAt(end) >= ' ') {
            end++;
        }
        String field = text.substring(at, end);
        at = end + 1;
        return field;
    }

    int number() {
        return Integer.parseInt(next());
    }
}
