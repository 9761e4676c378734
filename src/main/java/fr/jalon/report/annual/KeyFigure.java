package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A large figure, what it is out of or counted in, and what it says. */
public record KeyFigure(Markup figure, Markup unit, String label) {}
