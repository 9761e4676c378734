package fr.jalon.dossier;

import fr.jalon.file.Sentence;
import fr.jalon.indicator.Formula;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.indicator.IndicatorCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Formulas can be read, name indicators that exist and are numbers, and never come back to themselves. */
final class FormulaRules {
    private final Codes known;
    private final Map<String, Section> indicators = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();

    FormulaRules(List<Section> sections, Codes known) {
        this.known = known;
        for (Section indicator : sections) {
            String code = indicator.text("code");
            if (code != null) {
                indicators.putIfAbsent(code, indicator);
            }
        }
    }

    void check() {
        indicators.forEach(this::checkFormula);
        indicators.forEach(this::checkLoop);
    }

    private void checkFormula(String code, Section indicator) {
        String formula = indicator.text("formula");
        if (formula == null) {
            return;
        }
        Set<String> codes = codes(formula);
        if (codes.isEmpty()) {
            indicator.refuse(
                    "formula",
                    Sentence.of("la formule ne se lit pas : codes entre crochets, nombres, + - * / et parenthèses"),
                    Sentence.of("écrire par exemple « formula: \"[8.1] / [8.3]\" »"));
            return;
        }
        needs.put(code, codes);
        codes.forEach(needed -> checkNeeded(indicator, needed));
    }

    /** The codes that the formula names, in order; none when it cannot be read, or names none. */
    private static Set<String> codes(String formula) {
        try {
            return Formula.parse(formula).codes().stream()
                    .map(IndicatorCode::value)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IllegalArgumentException unreadable) {
            return Set.of();
        }
    }

    private void checkNeeded(Section indicator, String needed) {
        Section other = indicators.get(needed);
        if (other == null) {
            indicator.refuse(
                    "formula",
                    Sentence.of("le fichier ne déclare aucun indicateur « {} »", needed),
                    known.remedy(needed));
        } else if (other.choice(Shape.class, "shape") == Shape.TEXT) {
            indicator.refuse(
                    "formula",
                    Sentence.of("l'indicateur « {} » est un texte et ne se calcule pas", needed),
                    Sentence.of("retirer ce code de la formule"));
        }
    }

    private void checkLoop(String code, Section indicator) {
        var path = new ArrayList<String>();
        if (returnsTo(code, code, path, new HashSet<>())) {
            indicator.refuse(
                    "formula",
                    Sentence.of("la formule revient à son propre indicateur : {}", String.join(" → ", path)),
                    Sentence.of("retirer l'un des codes de cette boucle"));
        }
    }

    private boolean returnsTo(String goal, String code, List<String> path, Set<String> seen) {
        path.add(code);
        for (String needed : needs.getOrDefault(code, Set.of())) {
            if (needed.equals(goal)) {
                path.add(goal);
                return true;
            }
            if (seen.add(needed) && returnsTo(goal, needed, path, seen)) {
                return true;
            }
        }
        path.remove(path.size() - 1);
        return false;
    }
}
