package fr.jalon.report.annual;

import fr.jalon.report.drawing.Drawing;
import fr.jalon.report.template.Markup;

/** A fiche in the table of its axis. */
public record FicheRow(
        Markup title, Markup porteur, Drawing sign, Markup status, String targets, String filled, String anchor) {}
