package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A value that is expected and is not there. */
public record MissingRow(String code, Markup title, Markup period, String reason, Markup motive) {}
