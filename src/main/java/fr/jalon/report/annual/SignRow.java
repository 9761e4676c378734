package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;

/** A sign and its word. */
public record SignRow(Drawing sign, String word) {}
