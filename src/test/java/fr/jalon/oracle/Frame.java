package fr.jalon.oracle;

import java.time.LocalDate;
import java.util.List;

/** What holds for the whole contract: its bounds, its masking threshold, the cuts of its perimeter, the freeze date. */
record Frame(LocalDate start, LocalDate end, int threshold, List<LocalDate> perimeterCuts, LocalDate asOf) {
    static Frame of(Node file, LocalDate asOf) {
        Node contract = file.child("contract").orElseThrow();
        List<LocalDate> perimeters = file.child("territory").orElseThrow().children("perimeters").stream()
                .map(perimeter -> perimeter.date("from"))
                .filter(from -> !from.isAfter(asOf))
                .sorted()
                .toList();
        return new Frame(
                contract.date("starts-on"),
                contract.date("ends-on"),
                contract.whole("masking-threshold", 11),
                perimeters.isEmpty() ? perimeters : perimeters.subList(1, perimeters.size()),
                asOf);
    }

    boolean knows(LocalDate day) {
        return !day.isAfter(asOf);
    }
}
