package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A large figure, what it is out of or counted in, and what it says. */
public record KeyFigure(Markup figure, Markup unit, String label) {}
