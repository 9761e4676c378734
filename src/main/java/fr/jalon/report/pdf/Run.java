package fr.jalon.report.pdf;

/** Pieces that make one thing together, over as many pages as it takes: a table, a list, the contents. */
sealed interface Run permits Table, Points, Contents {
    /** Whether the piece, the next one of the page or the first ones of the next page, belongs to it. */
    boolean takes(Piece piece);

    void add(Piece piece);

    /** No piece will follow. */
    void close();
}
