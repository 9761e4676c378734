package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** What an indicator counts and who says so, under the name of its fiche. */
public record DefinitionRow(Markup fiche, Markup title, Markup definition, Markup source) {}
