package fr.jalon.bilan;

import fr.jalon.bilan.Matching.Pair;
import fr.jalon.contract.Perimeter;
import fr.jalon.contract.Perimeter.Member;
import java.util.ArrayList;
import java.util.List;

/** Says who entered a territory and who left it. */
final class PerimeterSentence {
    private PerimeterSentence() {}

    static String of(Perimeter before, Perimeter now) {
        List<String> moves = new ArrayList<>();
        addMove(moves, "entrée de ", missingFrom(before, now));
        addMove(moves, "sortie de ", missingFrom(now, before));
        return "nouveau périmètre à compter du " + French.longDate(now.from()) + detail(moves)
                + ", les séries sont coupées.";
    }

    /** The same perimeter, which was not written as it is now. */
    static String corrected(Pair<Perimeter> pair) {
        Perimeter before = pair.before();
        Perimeter now = pair.now();
        List<String> moves = new ArrayList<>();
        addMove(moves, "ajout de ", missingFrom(before, now));
        addMove(moves, "retrait de ", missingFrom(now, before));
        if (before.population() != now.population() || before.populationYear() != now.populationYear()) {
            moves.add(inhabitants(now) + " au lieu de " + inhabitants(before));
        }
        return "périmètre du " + French.longDate(now.from()) + " corrigé" + detail(moves) + ".";
    }

    private static String inhabitants(Perimeter perimeter) {
        return French.count(perimeter.population(), "habitant", "habitants") + " en " + perimeter.populationYear();
    }

    private static String detail(List<String> moves) {
        return moves.isEmpty() ? "" : " (" + String.join(French.NARROW + "; ", moves) + ")";
    }

    private static void addMove(List<String> moves, String verb, List<String> names) {
        if (!names.isEmpty()) {
            moves.add(verb + String.join(", ", names));
        }
    }

    private static List<String> missingFrom(Perimeter reference, Perimeter other) {
        List<String> known = reference.members().stream().map(Member::code).toList();
        return other.members().stream()
                .filter(member -> !known.contains(member.code()))
                .map(Member::name)
                .toList();
    }
}
