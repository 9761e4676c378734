package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** A value that is expected and is not there. */
public record MissingRow(String code, Markup title, Markup period, String reason, Markup motive) {}
