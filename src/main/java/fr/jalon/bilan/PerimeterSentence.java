package fr.jalon.bilan;

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
        String detail = moves.isEmpty() ? "" : " (" + String.join(French.NARROW + "; ", moves) + ")";
        return "Nouveau périmètre à compter du " + French.longDate(now.from()) + detail + ", les séries sont coupées.";
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
