package fr.jalon.document.annual;

import fr.jalon.document.drawing.Drawing;

/** An axis in the table of the synthesis. */
public record AxisRow(String title, String fiches, Drawing status, String targets, String filled) {}
