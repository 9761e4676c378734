package fr.jalon.dossier;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Dated perimeters, and the forms of the codes of communes, EPCI and QPV. */
final class TerritoryRules {
    private static final Pattern COMMUNE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern QPV = Pattern.compile("Q[NP]\\d{2}[0-9AB]\\d{2}[0-9A-Z]");

    private final Section root;
    private final CalendarRules calendar;

    TerritoryRules(Section root, CalendarRules calendar) {
        this.root = root;
        this.calendar = calendar;
    }

    void check() {
        List<Section> perimeters = root.at("territory").list("perimeters");
        calendar.requireRising(perimeters, "from");
        var amendments = new Codes("un avenant", "de ce numéro");
        root.list("amendments").forEach(amendment -> amendments.know(amendment.whole("number")));
        for (Section perimeter : perimeters) {
            Integer amendment = perimeter.whole("amendment");
            if (amendment != null && !amendments.has(amendment.toString())) {
                perimeter.refuse(
                        "amendment",
                        Sentence.of("le fichier ne déclare aucun avenant de ce numéro"),
                        Sentence.of("déclarer l'avenant dans « amendments », ou corriger le numéro"));
            }
            checkMembers(perimeter);
        }
        checkFirst(perimeters);
    }

    private void checkFirst(List<Section> perimeters) {
        LocalDate start = calendar.start();
        if (perimeters.isEmpty() || start == null) {
            return;
        }
        LocalDate from = perimeters.get(0).date("from");
        if (from != null && from.isAfter(start)) {
            perimeters
                    .get(0)
                    .refuse(
                            "from",
                            Sentence.of(
                                    "le premier périmètre commence après le contrat, le {}", FrenchDate.write(start)),
                            Sentence.of("écrire « from: {} », ou ajouter le périmètre d'avant", start));
        }
        perimeters.stream().skip(1).forEach(perimeter -> calendar.requireWithin(perimeter, "from"));
    }

    private void checkMembers(Section perimeter) {
        var codes = new Codes("un membre");
        for (Section member : perimeter.list("members")) {
            codes.declare(member);
            MemberKind kind = member.choice(MemberKind.class, "kind");
            String code = member.text("code");
            if (kind != null && code != null) {
                checkCode(member, kind, code);
            }
        }
    }

    private void checkCode(Section member, MemberKind kind, String code) {
        switch (kind) {
            case COMMUNE -> checkCommune(member, code);
            case EPCI -> checkSiren(member, code);
            case QPV -> {
                if (!QPV.matcher(code).matches()) {
                    member.refuse(
                            "code",
                            Sentence.of("ce n'est pas le code d'un QPV : QN ou QP, puis six signes"),
                            Sentence.of("écrire par exemple « code: QN02501M »"));
                }
            }
        }
    }

    private void checkCommune(Section member, String code) {
        if (!COMMUNE.matcher(code).matches()) {
            member.refuse(
                    "code",
                    Sentence.of("ce n'est pas un code INSEE de commune : cinq chiffres, ou 2A ou 2B et trois chiffres"),
                    Sentence.of("écrire par exemple « code: \"25434\" » ; ce n'est pas le code postal"));
            return;
        }
        List<String> departements = root.at("contract").texts("departements");
        if (!departements.isEmpty() && departements.stream().noneMatch(code::startsWith)) {
            member.refuse(
                    "code",
                    Sentence.of(
                            "cette commune n'est dans aucun département du contrat ({})",
                            String.join(", ", departements)),
                    Sentence.of("corriger le code, ou ajouter le département à « contract.departements »"));
        }
    }

    private static void checkSiren(Section member, String code) {
        if (!SIREN.matcher(code).matches()) {
            member.refuse(
                    "code",
                    Sentence.of("ce n'est pas un SIREN : neuf chiffres"),
                    Sentence.of("écrire par exemple « code: \"242500361\" », sans espace"));
        } else if (!isLuhn(code)) {
            member.refuse(
                    "code",
                    Sentence.of("la clé de contrôle de ce SIREN est fausse"),
                    Sentence.of("recopier les neuf chiffres du SIREN de l'EPCI"));
        }
    }

    /** The check digit of SIREN numbers: every second digit from the right counts twice. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
