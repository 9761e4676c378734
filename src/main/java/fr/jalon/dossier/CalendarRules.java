package fr.jalon.dossier;

import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of dates, and the years of a contract. A date that is absent breaks no rule. */
final class CalendarRules {
    private static final int LONGEST = 15;

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;

    CalendarRules(Section contract) {
        this.start = contract.date("starts-on");
        this.end = contract.date("ends-on");
    }

    @Nullable LocalDate start() {
        return start;
    }

    @Nullable LocalDate end() {
        return end;
    }

    void checkContract(Section contract) {
        requireOrder(contract, "starts-on", "ends-on");
        if (start != null && end != null && end.getYear() - start.getYear() > LONGEST) {
            contract.refuse(
                    "ends-on",
                    Sentence.of("le contrat durerait plus de {} ans", LONGEST),
                    Sentence.of("vérifier l'année"));
        }
    }

    /** The second date is not before the first. */
    void requireOrder(Section section, String first, String second) {
        LocalDate from = section.date(first);
        LocalDate to = section.date(second);
        if (from != null && to != null && to.isBefore(from)) {
            section.refuse(
                    second,
                    Sentence.of("cette date précède « {} », le {}", first, FrenchDate.write(from)),
                    Sentence.of("corriger l'une des deux dates"));
        }
    }

    /** The dates of the blocks follow one another, without two on one day. */
    void requireRising(List<Section> sections, String key) {
        LocalDate before = null;
        for (Section section : sections) {
            LocalDate date = section.date(key);
            if (date != null && before != null && !date.isAfter(before)) {
                section.refuse(
                        key,
                        Sentence.of("cette date ne suit pas la précédente, le {}", FrenchDate.write(before)),
                        Sentence.of("ranger la liste de la plus ancienne à la plus récente, une entrée par jour"));
            }
            before = date == null ? before : date;
        }
    }

    /** The date lies in the contract. */
    void requireWithin(Section section, String key) {
        LocalDate date = section.date(key);
        if (date == null || start == null || end == null) {
            return;
        }
        if (date.isBefore(start) || date.isAfter(end)) {
            refuseOutside(section, key);
        }
    }

    /** The date lies in a civil year that the contract touches. */
    void requireContractYear(Section section, String key) {
        LocalDate date = section.date(key);
        if (date != null && isOutside(date.getYear())) {
            refuseOutside(section, key);
        }
    }

    /** The year is one that the contract touches. */
    void requireYear(Section section, String key) {
        Integer year = section.whole(key);
        if (year != null && isOutside(year)) {
            refuseOutside(section, key);
        }
    }

    private boolean isOutside(int year) {
        return start != null && end != null && (year < start.getYear() || year > end.getYear());
    }

    private void refuseOutside(Section section, String key) {
        if (start != null && end != null) {
            section.refuse(
                    key,
                    Sentence.of(
                            "c'est hors du contrat, qui va du {} au {}",
                            FrenchDate.write(start),
                            FrenchDate.write(end)),
                    Sentence.of("corriger cette valeur, ou les dates du contrat"));
        }
    }
}
