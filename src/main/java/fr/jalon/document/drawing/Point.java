package fr.jalon.document.drawing;

/** A place in a drawing, in points from its upper left corner. */
public record Point(double x, double y) {}
