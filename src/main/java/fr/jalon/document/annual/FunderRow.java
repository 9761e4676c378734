package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;

/**
 * Planned and spent of a funder or a fiche, over the lines that have both; what has one only is said apart.
 *
 * @param bar what was spent on what was planned, at the scale of its table
 */
public record FunderRow(
        Markup title, Markup planned, Markup actual, Drawing bar, Markup execution, Markup lines, Markup apart) {}
