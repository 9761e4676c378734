package fr.jalon.bilan;

import fr.jalon.contract.Contract.AxisWord;
import fr.jalon.contract.Perimeter.Member;
import fr.jalon.evaluation.Decision;
import fr.jalon.fiche.FicheStatus;
import fr.jalon.indicator.Target;
import fr.jalon.result.MissingReason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The French words of what the model names in English. */
public final class Labels {
    public static final String MASKED = "secret statistique";

    private Labels() {}

    /** Agrees with «fiche»: «reportée». */
    public static String status(FicheStatus status) {
        return switch (status) {
            case NOT_STARTED -> "non démarrée";
            case IN_PROGRESS -> "en cours";
            case COMPLETED -> "réalisée";
            case PAUSED -> "en pause";
            case BLOCKED -> "bloquée";
            case POSTPONED -> "reportée";
            case ABANDONED -> "abandonnée";
        };
    }

    /** Agrees with «fiche»: «en retard». */
    public static String group(Group group) {
        return switch (group) {
            case LATE -> "en retard";
            case COMPLETED -> "réalisée";
            case IN_PROGRESS -> "en cours";
            case PAUSED_OR_BLOCKED -> "en pause ou bloquée";
            case POSTPONED -> "reportée";
            case NOT_STARTED -> "non démarrée";
            case ABANDONED -> "abandonnée";
        };
    }

    /** Agrees with «cible»: «atteinte». NONE has no word. */
    public static String grade(Grade grade) {
        return switch (grade) {
            case REACHED -> "atteinte";
            case ON_TRACK -> "en bonne voie";
            case TO_WATCH -> "à surveiller";
            case CRITICAL -> "critique";
            case NOT_REACHED -> "non atteinte";
            case NONE -> "";
        };
    }

    public static String missing(MissingReason reason) {
        return switch (reason) {
            case NOT_COLLECTED -> "non collecté";
            case UNKNOWN -> "ne sait pas";
            case NOT_APPLICABLE -> "sans objet";
            case PENDING -> "en attente";
        };
    }

    /** Agrees with «demande»: «acceptée». */
    static String answer(Decision.@Nullable Answer answer) {
        if (answer == null) {
            return "sans réponse";
        }
        return switch (answer) {
            case ACCEPTED -> "acceptée";
            case AMENDED -> "amendée";
            case REFUSED -> "refusée";
            case DEFERRED -> "différée";
        };
    }

    /** «axe», «axes» … as the contract calls them. */
    public static String axis(AxisWord word, long n) {
        String singular = switch (word) {
            case AXE -> "axe";
            case THEMATIQUE -> "thématique";
            case PRIORITE -> "priorité";
        };
        return n < 2 ? singular : singular + "s";
    }

    /** «10 à 20», «au moins 10», «au plus 20», with the decimals and unit of the indicator. */
    public static String target(fr.jalon.indicator.Indicator indicator, Target target) {
        BigDecimal value = target.value();
        BigDecimal min = target.min();
        BigDecimal max = target.max();
        if (value != null) {
            return French.quantity(indicator, value);
        }
        if (min != null && max != null) {
            return French.number(min, indicator.decimals()) + " à " + French.quantity(indicator, max);
        }
        return min != null
                ? "au moins " + French.quantity(indicator, min)
                : max != null ? "au plus " + French.quantity(indicator, max) : "";
    }

    /** A part of a breakdown: {@code SEX=F} is «femmes», {@code EPCI=200069565} the name of that member, in short. */
    public static String detail(String detail, List<Member> members) {
        int equals = detail.indexOf('=');
        String part = detail.substring(equals + 1);
        return switch (equals < 0 ? "" : detail.substring(0, equals)) {
            case "SEX" -> part.equals("F") ? "femmes" : part.equals("M") ? "hommes" : part;
            case "AGE" ->
                part.endsWith("+")
                        ? part.substring(0, part.length() - 1) + NO_BREAK_YEARS + " et plus"
                        : part + NO_BREAK_YEARS;
            case "EPCI", "QPV" ->
                members.stream()
                        .filter(member -> member.code().equals(part))
                        .map(member -> brief(member.name()))
                        .findFirst()
                        .orElse(part);
            default -> detail;
        };
    }

    /** «CC du Pays Riolais»: a cell holds several of these names. */
    private static String brief(String name) {
        return name.replaceFirst("^Communauté de communes ", "CC ")
                .replaceFirst("^Communauté d[’']agglomération ", "CA ")
                .replaceFirst("^Communauté urbaine ", "CU ");
    }

    private static final String NO_BREAK_YEARS = French.NO_BREAK + "ans";
}
