package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;

/** A step, due on a day, done or not. */
public record MilestoneRow(Drawing sign, Markup text) {}
