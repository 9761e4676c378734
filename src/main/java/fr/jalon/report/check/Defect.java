package fr.jalon.report.check;

/**
 * Something that makes a document unfit to be issued.
 *
 * @param what French, without a full stop, for example «règle 7.18.5-1 de PDF/UA-1 non tenue»
 * @param times how often it was met
 * @param where French, the first place, for example «page 3»; empty when it is the whole document
 */
public record Defect(String what, int times, String where) {
    static Defect of(String what) {
        return new Defect(what, 1, "");
    }

    /** The whole, for a sentence that lists several. */
    @Override
    public String toString() {
        if (times == 1) {
            return where.isEmpty() ? what : where + "\u00a0: " + what;
        }
        return what + " (" + times + " fois" + (where.isEmpty() ? ")" : ", d’abord " + where + ")");
    }
}
