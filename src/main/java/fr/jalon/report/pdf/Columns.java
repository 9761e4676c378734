package fr.jalon.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of a table, from left to right: where their heads stand, or the cells of the fullest row without heads. */
record Columns(List<Piece> places) {
    Columns {
        places = places.stream().sorted(Comparator.comparingInt(Piece::left)).toList();
    }

    static Columns of(List<Piece> heads, List<Row> rows) {
        return new Columns(
                heads.isEmpty()
                        ? rows.stream()
                                .map(Row::pieces)
                                .max(Comparator.comparingInt(List::size))
                                .orElse(List.of())
                        : heads);
    }

    int count() {
        return places.size();
    }

    /** The pieces of a row by column: none where nothing was laid. */
    List<List<Piece>> cells(Row row) {
        List<List<Piece>> cells = IntStream.range(0, count())
                .mapToObj(column -> (List<Piece>) new ArrayList<Piece>())
                .toList();
        row.pieces().forEach(piece -> cells.get(column(piece)).add(piece));
        return cells;
    }

    /** The one that has most of the width of the piece in common, or is the nearest. */
    private int column(Piece piece) {
        return IntStream.range(0, count())
                .boxed()
                .max(Comparator.comparingInt(column -> common(places.get(column), piece)))
                .orElseThrow();
    }

    /** Points of width that both have; the gap between them, below zero, when they have none. */
    private static int common(Piece column, Piece piece) {
        return Math.min(column.right(), piece.right()) - Math.max(column.left(), piece.left());
    }
}
