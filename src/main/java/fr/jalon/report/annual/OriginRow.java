package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

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
