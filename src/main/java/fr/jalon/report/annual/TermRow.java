package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A term and what it means or is worth. */
public record TermRow(Markup term, Markup text) {}
