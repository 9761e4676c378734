package fr.jalon.document.annual;

import fr.jalon.document.drawing.Drawing;

/** A sign and its word. */
public record SignRow(Drawing sign, String word) {}
