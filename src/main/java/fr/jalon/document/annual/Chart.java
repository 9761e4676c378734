package fr.jalon.document.annual;

import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Trajectory;

/**
 * The chart of an indicator, drawn, and what it shows for the formats that draw it themselves.
 *
 * @param title code and name of the indicator
 */
public record Chart(String title, Drawing drawing, Trajectory trajectory, String caption) {}
