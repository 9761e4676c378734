package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;

/** A step, due on a day, done or not. */
public record MilestoneRow(Drawing sign, Markup text) {}
