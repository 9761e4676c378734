package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** A funder, or the total. */
public record BudgetRow(Markup funder, Markup planned, Markup actual, Markup execution) {}
