package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** Where a figure comes from: one row of results a line, under the name of its fiche. */
public record OriginRow(
        Markup fiche,
        String anchor,
        Markup code,
        Markup title,
        Markup period,
        Markup value,
        String collected,
        Markup source) {}
