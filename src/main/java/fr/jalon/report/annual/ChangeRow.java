package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** Something that is no longer as it was. */
public record ChangeRow(String date, String kind, Markup text) {}
