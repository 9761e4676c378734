package fr.jalon.result;

import static fr.jalon.result.ResultColumn.DETAIL;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.file.Sentence;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Breakdown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The details that an indicator is broken down by: {@code SEX=F}, {@code AGE=18-64}, {@code EPCI=200069565}, {@code QPV=QN02501M}. What was found right once is not looked at again. */
final class DetailRules {
    private static final Pattern FORM = Pattern.compile("(?<dimension>[A-Z]+)=(?<part>.+)");
    private static final Pattern AGE = Pattern.compile("(?<from>\\d{1,3})(\\+|-(?<to>\\d{1,3}))");

    private final MeasuredContract contract;
    private final Indicator indicator;
    private final Set<String> right = new HashSet<>();

    DetailRules(MeasuredContract contract, Indicator indicator) {
        this.contract = contract;
        this.indicator = indicator;
    }

    void check(ResultsLine line) {
        String detail = line.text(DETAIL);
        if (detail != null && !right.contains(detail) && isRight(line, detail)) {
            right.add(detail);
        }
    }

    private boolean isRight(ResultsLine line, String detail) {
        Matcher form = FORM.matcher(detail);
        String dimension = form.matches() ? form.group("dimension") : "";
        for (Breakdown wanted : indicator.breakdown()) {
            if (wanted.name().equals(dimension)) {
                return isPart(line, wanted, form.group("part"));
            }
        }
        List<String> wanted =
                indicator.breakdown().stream().map(Breakdown::name).toList();
        line.refuse(
                DETAIL,
                wanted.isEmpty()
                        ? Sentence.of("aucun détail n'est demandé pour cet indicateur")
                        : Sentence.of("les détails demandés pour cet indicateur sont {}", String.join(", ", wanted)),
                wanted.isEmpty()
                        ? Sentence.of("vider ce champ, ou ajouter « breakdown » à l'indicateur")
                        : Sentence.of("écrire par exemple « {}=… », ou vider ce champ pour l'ensemble", wanted.get(0)));
        return false;
    }

    private boolean isPart(ResultsLine line, Breakdown dimension, String part) {
        return switch (dimension) {
            case SEX -> isSex(line, part);
            case AGE -> isAge(line, part);
            case EPCI -> isMember(line, MemberKind.EPCI, part);
            case QPV -> isMember(line, MemberKind.QPV, part);
        };
    }

    private static boolean isSex(ResultsLine line, String part) {
        boolean right = part.equals("F") || part.equals("M");
        if (!right) {
            line.refuse(DETAIL, Sentence.of("le sexe est F ou M"), Sentence.of("écrire « SEX=F » ou « SEX=M »"));
        }
        return right;
    }

    private static boolean isAge(ResultsLine line, String part) {
        Matcher age = AGE.matcher(part);
        boolean right = age.matches()
                && (age.group("to") == null || Integer.parseInt(age.group("from")) < Integer.parseInt(age.group("to")));
        if (!right) {
            line.refuse(
                    DETAIL,
                    Sentence.of("ce n'est pas une tranche d'âge"),
                    Sentence.of("écrire par exemple « AGE=18-64 » ou « AGE=65+ »"));
        }
        return right;
    }

    private boolean isMember(ResultsLine line, MemberKind kind, String part) {
        List<String> members = contract.members(kind);
        boolean right = members.contains(part);
        if (!right) {
            line.refuse(
                    DETAIL,
                    Sentence.of("le territoire n'a pas de membre {} de ce code", kind),
                    Sentence.of("choisir parmi : {}", String.join(", ", members)));
        }
        return right;
    }
}
