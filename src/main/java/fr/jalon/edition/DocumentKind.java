package fr.jalon.edition;

/** The documents that are issued as editions. */
public enum DocumentKind {
    ANNUAL_REPORT("rapport-annuel", "rapport annuel de suivi"),
    FINAL_EVALUATION("evaluation-finale", "évaluation finale");

    private final String slug;
    private final String french;

    DocumentKind(String slug, String french) {
        this.slug = slug;
        this.french = french;
    }

    /** What it is called in the names of files. */
    public String slug() {
        return slug;
    }

    /** What people call it. */
    public String french() {
        return french;
    }
}
