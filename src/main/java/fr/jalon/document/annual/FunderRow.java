package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** Planned and spent of a funder or a fiche, over the lines that have both; what has one only is said apart. */
public record FunderRow(Markup title, Markup planned, Markup actual, Markup execution, Markup lines, Markup apart) {}
