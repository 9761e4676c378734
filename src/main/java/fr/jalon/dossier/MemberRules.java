package fr.jalon.dossier;

import fr.jalon.contract.Perimeter.MemberKind;
import fr.jalon.file.Sentence;
import fr.jalon.geography.Commune;
import fr.jalon.geography.Epci;
import fr.jalon.geography.Geography;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes of communes, EPCI and QPV: their form, and, in the vintages that are held, whether they existed. Names are
 * free.
 */
final class MemberRules {
    private static final Pattern COMMUNE = Pattern.compile("(\\d{2}|2[AB])\\d{3}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern QPV = Pattern.compile("Q[NP]\\d{2}[0-9AB]\\d{2}[0-9A-Z]");

    private final Geography geography;
    private final List<String> departements;
    private final MemberRemedies remedies;

    MemberRules(Geography geography, List<String> departements) {
        this.geography = geography;
        this.departements = departements;
        this.remedies = new MemberRemedies(geography, departements);
    }

    /** Whether the member breaks no rule; tells the one that it breaks. */
    boolean check(Section member) {
        MemberKind kind = member.choice(MemberKind.class, "kind");
        if (kind == null) {
            return false;
        }
        String number = member.unquoted("code");
        Broken broken = number != null ? unquoted(kind, number, member) : broken(kind, member);
        if (broken != null) {
            member.refuse("code", broken.rule(), broken.remedy());
        }
        return broken == null;
    }

    /** A rule that a code breaks, and what to do. */
    private record Broken(String rule, String remedy) {}

    private Broken unquoted(MemberKind kind, String number, Section member) {
        boolean lost = kind == MemberKind.COMMUNE && lostItsZero(number, member.whole("vintage"));
        return new Broken(
                Sentence.of(
                        lost
                                ? "c'est un nombre, alors qu'un code est un texte, et le zéro du début s'est perdu"
                                : "c'est un nombre, alors qu'un code est un texte : ses zéros se perdraient"),
                Sentence.of("mettre la valeur entre guillemets : « code: \"{}\" »", (lost ? "0" : "") + number));
    }

    private @Nullable Broken broken(MemberKind kind, Section member) {
        String code = member.text("code");
        Integer vintage = member.whole("vintage");
        if (code == null) {
            return null;
        }
        return switch (kind) {
            case COMMUNE -> commune(code, vintage, member.text("name", ""));
            case EPCI -> epci(code, vintage, member.text("name", ""));
            case QPV -> QPV.matcher(code).matches() ? null : notQpv();
        };
    }

    private static Broken notQpv() {
        return new Broken(
                Sentence.of("ce n'est pas le code d'un QPV : QN ou QP, puis six signes"),
                Sentence.of("écrire par exemple « code: QN02501M »"));
    }

    private @Nullable Broken commune(String code, @Nullable Integer vintage, String name) {
        if (!COMMUNE.matcher(code).matches()) {
            return lostItsZero(code, vintage) ? withoutZero(code) : notCommune();
        }
        if (vintage != null && geography.vintages().contains(vintage)) {
            Optional<Commune> known = geography.commune(code, vintage);
            if (known.isEmpty()) {
                return new Broken(
                        remedies.unknownCommune(code, vintage), remedies.insteadOfCommune(code, vintage, name));
            }
        }
        return isElsewhere(code) ? elsewhere("cette commune n'est dans aucun département du contrat ({})") : null;
    }

    /** Whether the code needs only a zero in front to be that of a commune, one of the contract's if that is known. */
    private boolean lostItsZero(String code, @Nullable Integer vintage) {
        String whole = "0" + code;
        boolean exists = vintage == null || !geography.vintages().contains(vintage)
                ? !geography.vintagesOfCommune(whole).isEmpty()
                : geography.commune(whole, vintage).isPresent();
        return WITHOUT_ZERO.matcher(code).matches() && exists && !isElsewhere(whole);
    }

    /** Départements that do not exist are told where they are written, and say nothing about the members. */
    private boolean isElsewhere(String commune) {
        return !departements.isEmpty()
                && departements.stream()
                        .allMatch(code -> geography.departement(code).isPresent())
                && departements.stream().noneMatch(commune::startsWith);
    }

    private Broken elsewhere(String rule) {
        return new Broken(
                Sentence.of(rule, String.join(", ", departements)),
                Sentence.of("corriger le code, ou ajouter le département à « contract.departements »"));
    }

    private static Broken withoutZero(String code) {
        return new Broken(
                Sentence.of("un code de commune a cinq signes, et le zéro du début s'est perdu"),
                Sentence.of("écrire « code: \"0{}\" »", code));
    }

    private static Broken notCommune() {
        return new Broken(
                Sentence.of("ce n'est pas un code INSEE de commune : cinq chiffres, ou 2A ou 2B et trois chiffres"),
                Sentence.of("écrire par exemple « code: \"25434\" » ; ce n'est pas le code postal"));
    }

    private @Nullable Broken epci(String code, @Nullable Integer vintage, String name) {
        if (!SIREN.matcher(code).matches()) {
            return new Broken(
                    Sentence.of("ce n'est pas un SIREN : neuf chiffres"),
                    Sentence.of("écrire par exemple « code: \"200068070\" », sans espace"));
        }
        if (!isLuhn(code)) {
            return new Broken(
                    Sentence.of("la clé de contrôle de ce SIREN est fausse"),
                    Sentence.of("recopier les neuf chiffres du SIREN de l'EPCI"));
        }
        if (vintage == null || !geography.epciVintages().contains(vintage)) {
            return null;
        }
        Optional<Epci> known = geography.epci(code, vintage);
        if (known.isEmpty()) {
            return new Broken(MemberRemedies.unknownEpci(vintage), remedies.insteadOfEpci(code, vintage, name));
        }
        return geography.communesOf(code, vintage).stream().allMatch(commune -> isElsewhere(commune.code()))
                ? elsewhere("cet EPCI n'a aucune commune dans les départements du contrat ({})")
                : null;
    }

    /** The check digit of SIREN numbers: every second digit from the right counts twice. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
