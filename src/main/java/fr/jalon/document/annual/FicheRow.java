package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;

/** A fiche in the table of its axis. */
public record FicheRow(
        Markup title, Markup porteur, Drawing sign, Markup status, String targets, String filled, String anchor) {}
