package fr.jalon.office.word;

import fr.jalon.document.Imprint;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Pattern;
import fr.jalon.document.drawing.Signs;
import fr.jalon.document.drawing.StatusBar;
import fr.jalon.document.drawing.Trajectory;
import fr.jalon.document.drawing.TrajectoryChart;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Box;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.document.flow.Block.Cell;
import fr.jalon.document.flow.Block.Column;
import fr.jalon.document.flow.Block.Contents;
import fr.jalon.document.flow.Block.Figure;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.document.flow.Block.KeyFigure;
import fr.jalon.document.flow.Block.KeyFigures;
import fr.jalon.document.flow.Block.Paragraph;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Block.Row;
import fr.jalon.document.flow.Block.RowKind;
import fr.jalon.document.flow.Block.Table;
import fr.jalon.document.flow.Block.Term;
import fr.jalon.document.flow.Block.Terms;
import fr.jalon.document.flow.Block.Tone;
import fr.jalon.document.flow.Flow;
import java.time.LocalDate;
import java.util.List;

/** A short document with one of each kind of block. */
final class SampleFlow {
    static final Imprint IMPRINT = new Imprint(
            "Rapport annuel de suivi 2025",
            "Communauté de communes Loue Lison",
            "Contrat local de santé",
            LocalDate.of(2026, 1, 31),
            "Contrat local de santé Loue Lison 2 · 2024-2029",
            "Édition 1 · arrêtée le 31/01/2026 · données de démonstration");

    static final Trajectory TRAJECTORY = new Trajectory(
            2022,
            2028,
            List.of(
                    new Trajectory.Observed(2022.5, 1200.0, "1 200"),
                    new Trajectory.Observed(2023, null, ""),
                    new Trajectory.Observed(2024, 1800.5, "1 800,5"),
                    new Trajectory.Observed(2025, 2000.5, "2 000,5")),
            List.of(
                    new Trajectory.Expected(2022.5, 1200, "cible 1 200"),
                    new Trajectory.Expected(2028, 3000, "cible 3 000")),
            List.of(new Trajectory.Limit(2500, "au plus 2 500")),
            List.of(new Trajectory.Cut(2023.5, "périmètre")),
            (value, decimals) -> Double.toString(value),
            "De 1 200 mi-2022 à 2 000,5 fin 2025, rien en 2023.");

    static final Drawing BAR = StatusBar.draw(
            List.of(new StatusBar.Part(Pattern.SOLID, 1), new StatusBar.Part(Pattern.HATCHED, 2)),
            150,
            10,
            "Une fiche réalisée, deux en retard.");

    static final Flow FLOW = new Flow(
            IMPRINT,
            List.of(
                    new Heading(1, "Loue Lison", Markup.of("Rapport annuel de suivi 2025"), null),
                    new Paragraph(Tone.LEAD, Markup.of("Deuxième contrat\n2024 – 2029")),
                    new Box(
                            BoxKind.NOTICE,
                            List.of(new Paragraph(
                                    Tone.BODY,
                                    Markup.strong("Données de démonstration.").then(" Tout est inventé.")))),
                    new Contents("Sommaire"),
                    new Heading(2, "SYNTHÈSE", Markup.of("Quatorze fiches avancent"), "synthese", "Synthèse"),
                    new KeyFigures(List.of(
                            new KeyFigure(Markup.of("14"), Markup.of("/ 18"), "fiches en cours", "fiche-8"),
                            new KeyFigure(Markup.of("64"), Markup.of("%"), "des cibles 2025 atteintes", null))),
                    Heading.of(3, "Ce qui a avancé"),
                    Points.dashes(List.of(
                            Markup.strong("FA 8").then(" formations tenues le 1er mars"), Markup.of("Deuxième point"))),
                    new Table(
                            "Avancement par axe",
                            List.of(Column.words("Axe"), Column.words("Statut"), Column.numbers("Renseigné")),
                            List.of(
                                    new Row(RowKind.GROUP, "axes", List.of(Cell.of(Markup.of("Axes ouverts")))),
                                    Row.of(
                                            new Cell(null, Markup.of("1. Accès aux soins"), "fiche-8"),
                                            new Cell(BAR, Markup.EMPTY, null),
                                            Cell.of(Markup.of("14 / 15"))),
                                    Row.of(
                                            Cell.of(Markup.of("2. Prévention")),
                                            new Cell(Signs.disc(3), Markup.of("en bonne voie"), null),
                                            Cell.of(Markup.soft("non collecté"))),
                                    new Row(
                                            RowKind.TOTAL,
                                            null,
                                            List.of(
                                                    Cell.of(Markup.of("Total")),
                                                    Cell.of(Markup.EMPTY),
                                                    Cell.of(Markup.of("29 / 31")))))),
                    new Table(
                            "Une autre table",
                            List.of(Column.words("Nom"), Column.numbers("Montant (€)")),
                            List.of(Row.of(Cell.of(Markup.of("ARS")), Cell.of(Markup.of("12 000"))))),
                    new Points(
                            List.of(),
                            List.of(Signs.square(Pattern.SOLID), Signs.square(Pattern.CROSSED)),
                            List.of(Markup.of("réalisée"), Markup.of("abandonnée"))),
                    new Box(
                            BoxKind.DECISIONS,
                            List.of(
                                    Heading.of(3, "Décisions demandées"),
                                    new Points(
                                            List.of("3.", "4.", "…"),
                                            List.of(
                                                    Markup.of("Reporter l’échéance"),
                                                    Markup.of("Valider l’avenant"),
                                                    Markup.of("et deux autres"))))),
                    new Heading(2, "", Markup.of("Axe 1 · Accès aux soins"), "axe-1", "Axe 1 · Accès aux soins"),
                    new Heading(3, "Fiche action 8", Markup.of("Formations"), "fiche-8", "8. Formations"),
                    new Terms(List.of(
                            new Term(Markup.of("Statut"), Signs.square(Pattern.LIGHT), Markup.of("en cours")),
                            new Term(Markup.of("Porteur"), null, Markup.of("CCAS")))),
                    Heading.of(4, "Indicateurs"),
                    new Figure("8.1 Personnes formées", TrajectoryChart.draw(TRAJECTORY), TRAJECTORY, "La légende."),
                    new Figure("Toutes les fiches", BAR, null, "Une réalisée, deux en retard."),
                    new Box(
                            BoxKind.MISSING,
                            List.of(new Paragraph(
                                    Tone.BODY,
                                    Markup.strong("Informations manquantes.").then(" 8.2 en 2024.")))),
                    new Paragraph(Tone.NOTE, Markup.of("Origine des chiffres."), "axes")));

    private SampleFlow() {}

    static Flow with(Block... blocks) {
        return new Flow(IMPRINT, List.of(blocks));
    }
}
