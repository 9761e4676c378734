package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A decision asked of the committee. */
public record DecisionRow(String number, Markup text) {}
