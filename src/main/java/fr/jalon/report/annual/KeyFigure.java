package fr.jalon.report.annual;

/** A large figure, what it is out of or counted in, and what it says. */
public record KeyFigure(String figure, String unit, String label) {}
