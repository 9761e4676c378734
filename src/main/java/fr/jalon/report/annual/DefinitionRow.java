package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A line of the definitions: the heading of a fiche, or an indicator, what it counts and who says so. */
public record DefinitionRow(boolean heading, boolean row, Markup title, Markup definition, Markup source) {}
