package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** Planned and spent of a funder or a fiche, over the lines that have both; what has one only is said apart. */
public record FunderRow(Markup title, Markup planned, Markup actual, Markup execution, Markup lines, Markup apart) {}
