package fr.jalon.report.annual;

import fr.jalon.report.template.Markup;

/** One point of a list. */
public record Bullet(Markup text) {}
