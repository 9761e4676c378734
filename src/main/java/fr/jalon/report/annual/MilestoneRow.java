package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;

/** A step, due on a day, done or not. */
public record MilestoneRow(Drawing sign, String title, String due, String done) {}
