package fr.jalon.data;

import fr.jalon.bilan.Change;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.Lateness;
import fr.jalon.contract.Meeting;
import fr.jalon.evaluation.Decision;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The French words of the lists, where {@link Labels} has none. */
final class Words {
    static final String MASKED = Labels.MASKED;
    static final String PARTIAL = "partielle";
    static final String NOT_ENTERED = "non saisi";
    static final String NOTHING_EXPECTED = "rien d’attendu";

    private Words() {}

    /** The words of all values of a list, in its order, each once. */
    static <E> List<String> all(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(word)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> and(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    static String grade(Grade grade) {
        return Labels.grade(grade);
    }

    static String lateness(Lateness.Cause cause) {
        return switch (cause) {
            case MILESTONE -> "étape non franchie";
            case END_DATE -> "date de fin passée";
            case POSTPONED_PAST_FIRST_END -> "reportée au-delà de sa première date de fin";
        };
    }

    static String kind(Indicator.Kind kind) {
        return switch (kind) {
            case PROCESS -> "processus";
            case RESULT -> "résultat";
            case IMPACT -> "impact";
            case CONTEXT -> "contexte";
        };
    }

    static String shape(Indicator.Shape shape) {
        return switch (shape) {
            case COUNT -> "compte";
            case NUMBER -> "nombre";
            case PERCENT -> "pourcentage";
            case RATIO -> "rapport";
            case AMOUNT -> "montant";
            case DURATION -> "durée";
            case YES_NO -> "oui ou non";
            case SCALE -> "échelle";
            case TEXT -> "texte";
        };
    }

    static String direction(Indicator.Direction direction) {
        return switch (direction) {
            case INCREASE -> "à la hausse";
            case DECREASE -> "à la baisse";
            case KEEP_WITHIN -> "dans un intervalle";
            case OBSERVE -> "observé";
        };
    }

    static String accumulation(Indicator.Accumulation accumulation) {
        return switch (accumulation) {
            case SUM -> "somme";
            case LAST -> "dernière valeur";
            case MEAN -> "moyenne";
            case MAX -> "maximum";
            case NONE -> "sans valeur annuelle";
        };
    }

    static String frequency(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "mensuelle";
            case QUARTER -> "trimestrielle";
            case HALF_YEAR -> "semestrielle";
            case YEAR -> "annuelle";
            case ONCE -> "une fois";
        };
    }

    static String meeting(Meeting.Kind kind) {
        return switch (kind) {
            case COPIL -> "comité de pilotage";
            case COTECH -> "comité technique";
            case WORKING_GROUP -> "groupe de travail";
        };
    }

    static String answer(Decision.Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "acceptée";
            case AMENDED -> "amendée";
            case REFUSED -> "refusée";
            case DEFERRED -> "différée";
        };
    }

    static String nature(Change.Nature nature) {
        return switch (nature) {
            case FACT -> "fait";
            case METHOD -> "méthode";
        };
    }

    static String change(Change.Kind kind) {
        return switch (kind) {
            case VALUE -> "valeur";
            case STATUS -> "statut";
            case MILESTONE -> "étape";
            case DATE -> "date";
            case TEXT -> "texte";
            case PARTNER -> "partenaire";
            case BUDGET -> "budget";
            case FICHE -> "fiche";
            case AXIS -> "axe";
            case AMENDMENT -> "avenant";
            case DECISION -> "décision";
            case MEETING -> "réunion";
            case CORRECTION -> "correction";
            case INDICATOR -> "indicateur";
            case TARGET -> "cible";
            case BASELINE -> "référence";
            case DEFINITION -> "définition";
            case PERIMETER -> "périmètre";
        };
    }
}
