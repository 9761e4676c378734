package fr.jalon.document.annual;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.FicheBilan;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.Group;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules behind the figures, the signs and the definition of each indicator. */
final class MethodWriter {
    private final Bilan bilan;

    MethodWriter(Bilan bilan) {
        this.bilan = bilan;
    }

    MethodAnnex write() {
        return new MethodAnnex(rules(), signs(), definitions());
    }

    private List<TermRow> rules() {
        int threshold = bilan.input().dossier().contract().maskingThreshold();
        return List.of(
                rule(
                        "Valeur attendue",
                        "Une valeur par indicateur et par période de sa fréquence. Une fiche qui n’a pas encore"
                                + " commencé ou qui est abandonnée n’en attend pas ; « sans objet » retire la valeur"
                                + " du compte. Non collecté, ne sait pas, en attente et non saisi restent attendus."),
                rule(
                        "Manque",
                        "Un manque n’est jamais un zéro. Un total dit toujours combien de valeurs il couvre (n / N)."
                                + " Un tiret n’est pas un manque : la case n’a pas à être remplie."),
                rule(
                        "Valeur de l’année",
                        "Selon l’indicateur : somme, dernière valeur, moyenne ou maximum de ses périodes. Une somme ou"
                                + " une moyenne à laquelle il manque des périodes est partielle : elle porte une"
                                + " étoile et n’est pas complétée."),
                rule(
                        "Pourcentage",
                        "Somme des numérateurs sur somme des dénominateurs, jamais moyenne de pourcentages."),
                rule(
                        "Cible de l’année",
                        "La cible datée de l’année ; à défaut, le point au 31 décembre sur la droite qui joint la"
                                + " référence et les cibles datées. Un point lu sur cette droite porte le signe "
                                + Figures.ON_THE_LINE + "."),
                rule(
                        "Atteinte de la cible",
                        "(valeur − référence) / (cible − référence) : le même calcul pour ce qui doit monter et pour"
                                + " ce qui doit baisser. Elle peut dépasser 100 % ou être négative : elle est"
                                + " imprimée telle quelle."),
                rule(
                        "Appréciation",
                        "Prise sur l’atteinte exacte, avant arrondi : atteinte à partir de 100 %, en bonne voie à"
                                + " partir de 85 %, à surveiller à partir de 60 %, critique au-dessous. Pour un"
                                + " intervalle : atteinte ou non atteinte."),
                rule(
                        "Fiche en retard",
                        "Fiche ni réalisée ni abandonnée dont la date de fin, ou la date d’une étape non franchie,"
                                + " est passée ; ou fiche reportée au-delà de sa première date de fin."),
                rule(
                        "Exécution du budget",
                        "Somme des réalisés sur somme des prévus, pour les lignes qui ont les deux. Les autres lignes"
                                + " sont comptées à part."),
                rule(
                        "Série coupée",
                        "Une nouvelle définition ou un nouveau périmètre coupe la série : on ne compare pas de part et"
                                + " d’autre de la coupure."),
                rule(
                        "Secret statistique",
                        "Un nombre de personnes de 1 à " + (threshold - 1) + " n’est pas publié, ni ce qui"
                                + " permettrait de le retrouver."),
                rule("Arrondi", "Une seule fois, à l’impression ; les calculs et les comparaisons sont exacts."));
    }

    private static TermRow rule(String term, String text) {
        return new TermRow(Markup.of(Prose.text(term)), Prose.of(text));
    }

    private static List<SignRow> signs() {
        List<SignRow> signs = new ArrayList<>();
        for (Grade grade : List.of(Grade.REACHED, Grade.ON_TRACK, Grade.TO_WATCH, Grade.CRITICAL)) {
            Drawing sign = Signage.sign(grade);
            if (sign != null) {
                signs.add(new SignRow(sign, word(grade)));
            }
        }
        for (Group group : Signage.groups()) {
            signs.add(new SignRow(Signage.sign(group), "fiche " + Labels.group(group)));
        }
        return signs;
    }

    /** The two grades that share the empty disc are told together. */
    private static String word(Grade grade) {
        return grade == Grade.CRITICAL
                ? Labels.grade(grade) + " ou " + Labels.grade(Grade.NOT_REACHED)
                : Labels.grade(grade);
    }

    private List<DefinitionRow> definitions() {
        List<DefinitionRow> rows = new ArrayList<>();
        for (FicheBilan fiche : bilan.fiches()) {
            fiche.indicators().forEach(indicator -> rows.add(definition(AnnexWriter.title(fiche), indicator)));
        }
        bilan.context().forEach(indicator -> rows.add(definition(Markup.of("Contexte"), indicator)));
        return rows;
    }

    private static DefinitionRow definition(Markup fiche, IndicatorBilan bilan) {
        Indicator indicator = bilan.indicator();
        String text = bilan.definition().text();
        return new DefinitionRow(
                fiche,
                Prose.of(indicator.code() + French.NO_BREAK + French.NO_BREAK + indicator.title()),
                text == null ? Markup.soft("sans définition écrite") : Prose.of(text),
                source(indicator.source()).then(Markup.soft(frequency(indicator.frequency()))));
    }

    private static Markup source(@Nullable String source) {
        return source == null ? Markup.soft("source non précisée") : Prose.of(source);
    }

    /** Said unless it is every year. */
    private static String frequency(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> ", chaque mois";
            case QUARTER -> ", chaque trimestre";
            case HALF_YEAR -> ", chaque semestre";
            case YEAR -> "";
            case ONCE -> ", une fois";
        };
    }
}
