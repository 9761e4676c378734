package fr.jalon.bench;

import fr.jalon.report.Progress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds up how long each stage of reports takes; those that no JasperReports has are told apart. */
final class StageClock implements Progress {
    /** The check and the formats that JasperReports does not make. */
    private static final Set<String> APART = Set.of("Contrôle du document", "Écriture des autres formats");

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String stage = "";
    private long began;

    @Override
    public void stage(String title) {
        stop();
        stage = title;
        began = System.nanoTime();
    }

    @Override
    public void step(int n, int of) {}

    /** The last stage has ended. */
    void stop() {
        if (!stage.isEmpty()) {
            seconds.merge(stage, (System.nanoTime() - began) / 1e9, Double::sum);
        }
        stage = "";
    }

    double apart() {
        return APART.stream()
                .mapToDouble(title -> seconds.getOrDefault(title, 0.0))
                .sum();
    }

    @Override
    public String toString() {
        return seconds.entrySet().stream()
                .map(entry -> String.format(Locale.FRANCE, "%s %.2f s", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
