package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** Something that is no longer as it was. */
public record ChangeRow(String date, String kind, Markup text) {}
