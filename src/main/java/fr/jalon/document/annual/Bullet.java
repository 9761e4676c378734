package fr.jalon.document.annual;

import fr.jalon.document.Markup;

/** One point of a list. */
public record Bullet(Markup text) {}
