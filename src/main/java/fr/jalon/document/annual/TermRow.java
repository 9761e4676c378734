package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A term and what it means or is worth. */
public record TermRow(Markup term, Markup text) {}
