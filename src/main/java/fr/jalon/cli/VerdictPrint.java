package fr.jalon.cli;

import fr.jalon.bilan.French;
import fr.jalon.quality.Outcome;
import fr.jalon.quality.Severity;
import fr.jalon.quality.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A verdict for people, worst first and never more than twenty lines a check; and for scripts, whole. */
final class VerdictPrint {
    private static final int SHOWN = 20;

    private VerdictPrint() {}

    static List<String> lines(Verdict verdict, Severity least) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : told(verdict, least)) {
            if (!outcome.findings().isEmpty()) {
                tell(outcome, lines);
            }
        }
        lines.add(verdict.sum());
        return lines;
    }

    private static void tell(Outcome outcome, List<String> lines) {
        int count = outcome.findings().size();
        lines.add(French.capital(outcome.check().severity().french()) + French.NO_BREAK + ": "
                + outcome.check().says() + " (" + French.number(count) + ")");
        outcome.findings().stream().limit(SHOWN).forEach(finding -> lines.add("    " + finding.line()));
        if (count > SHOWN) {
            lines.add("    … et " + French.count(count - SHOWN, "autre", "autres"));
        }
        lines.add("    → " + outcome.check().advice());
    }

    /** Every check of that severity at least, with all it found. */
    static Map<String, Object> map(Verdict verdict, Severity least) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("contract", verdict.contract().value());
        map.put("day", verdict.day().toString());
        for (Severity severity : Severity.values()) {
            map.put(severity.key() + "s", verdict.count(severity));
        }
        map.put("checks", told(verdict, least).stream().map(VerdictPrint::map).toList());
        return map;
    }

    private static Map<String, Object> map(Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", outcome.check().name());
        map.put("severity", outcome.check().severity().key());
        map.put("says", outcome.check().says());
        map.put("advice", outcome.check().advice());
        map.put(
                "findings",
                outcome.findings().stream().map(finding -> finding.map()).toList());
        return map;
    }

    private static List<Outcome> told(Verdict verdict, Severity least) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.check().severity().isAtLeast(least))
                .toList();
    }
}
