package fr.jalon.result;

import static fr.jalon.result.ResultColumn.COLLECTED_ON;
import static fr.jalon.result.ResultColumn.EVIDENCE;
import static fr.jalon.result.ResultColumn.EVIDENCE_SHA256;
import static fr.jalon.result.ResultColumn.INDICATOR;
import static fr.jalon.result.ResultColumn.PERIOD;

import fr.jalon.contract.Contract;
import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.IndicatorCode;
import fr.jalon.indicator.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line against its contract; everything wrong in the line is told. */
final class RowReader {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private final MeasuredContract measured;
    private final Map<String, MeasuredIndicator> indicators = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final LocalDate today;

    /** An indicator, with the details that it was found to have. */
    private record MeasuredIndicator(Indicator indicator, DetailRules details) {}

    RowReader(MeasuredContract measured, LocalDate today) {
        this.measured = measured;
        measured.indicators()
                .forEach(indicator -> indicators.put(
                        indicator.code().value(),
                        new MeasuredIndicator(indicator, new DetailRules(measured, indicator))));
        this.today = today;
    }

    /** The row; empty when the line was refused. */
    Optional<ResultRow> read(ResultsLine line) {
        MeasuredIndicator found = indicator(line);
        Indicator indicator = found == null ? null : found.indicator();
        Period period = period(line);
        LocalDate collectedOn = collectedOn(line);
        Cell cell = null;
        if (found != null) {
            found.details().check(line);
            cell = new CellReader(line, found.indicator().shape()).read();
            checkFrequency(line, found.indicator(), period);
        }
        if (period != null && isInContract(line, period)) {
            checkCollected(line, period, collectedOn);
        }
        checkNotToCome(line, collectedOn);
        checkEvidence(line);
        if (line.isRefused() || indicator == null || period == null || collectedOn == null || cell == null) {
            return Optional.empty();
        }
        return Optional.of(row(line, indicator.code(), period, collectedOn, cell));
    }

    private ResultRow row(ResultsLine line, IndicatorCode indicator, Period period, LocalDate collectedOn, Cell cell) {
        String hash = line.text(EVIDENCE_SHA256);
        return new ResultRow(
                line.number(),
                measured.contract().id(),
                indicator,
                period,
                Objects.requireNonNullElse(line.text(ResultColumn.DETAIL), ""),
                cell,
                collectedOn,
                line.text(ResultColumn.SOURCE),
                line.text(ResultColumn.COMMENT),
                line.text(EVIDENCE),
                hash == null ? null : hash.toLowerCase(Locale.ROOT),
                line.text(ResultColumn.REASON));
    }

    private @Nullable MeasuredIndicator indicator(ResultsLine line) {
        String code = line.text(INDICATOR);
        if (code == null) {
            return null;
        }
        MeasuredIndicator found = indicators.get(code);
        if (found == null) {
            line.refuse(
                    INDICATOR,
                    Sentence.of(
                            "le contrat {} n'a pas d'indicateur de ce code",
                            measured.contract().id()),
                    Sentence.of(
                            "corriger le code (un tableur change volontiers 8.10 en 8.1 : mettre la colonne au format texte)"));
        } else if (found.indicator().formula() != null) {
            line.refuse(
                    INDICATOR,
                    Sentence.of(
                            "cet indicateur se calcule : {}", found.indicator().formula()),
                    Sentence.of("retirer la ligne, et saisir les indicateurs de la formule"));
        }
        return found;
    }

    private @Nullable Period period(ResultsLine line) {
        String text = line.text(PERIOD);
        if (text == null) {
            return null;
        }
        try {
            return periods.computeIfAbsent(text, Period::parse);
        } catch (IllegalArgumentException unreadable) {
            line.refuse(
                    PERIOD,
                    Sentence.of("ce n'est pas une période"),
                    Sentence.of("écrire 2025, 2025-S1, 2025-T3, 2025-07 ou ONCE"));
            return null;
        }
    }

    private static void checkFrequency(ResultsLine line, Indicator indicator, @Nullable Period period) {
        Frequency frequency = indicator.frequency();
        if (period != null && period.frequency() != frequency) {
            line.refuse(
                    PERIOD,
                    Sentence.of("l'indicateur se renseigne au rythme {}", frequency),
                    Sentence.of("écrire {}", example(frequency)));
        }
    }

    private static String example(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> Sentence.of("une année : 2025");
            case HALF_YEAR -> Sentence.of("un semestre : 2025-S1");
            case QUARTER -> Sentence.of("un trimestre : 2025-T3");
            case MONTH -> Sentence.of("un mois : 2025-07");
            case ONCE -> Sentence.of("ONCE, pour tout le contrat");
        };
    }

    private boolean isInContract(ResultsLine line, Period period) {
        Contract contract = measured.contract();
        boolean inside = period.frequency() == Frequency.ONCE
                || (period.start().getYear() >= contract.firstYear()
                        && period.start().getYear() <= contract.lastYear());
        if (!inside) {
            line.refuse(
                    PERIOD,
                    Sentence.of("le contrat va de {} à {}", contract.firstYear(), contract.lastYear()),
                    Sentence.of("corriger l'année"));
        }
        return inside;
    }

    private @Nullable LocalDate collectedOn(ResultsLine line) {
        String text = line.text(COLLECTED_ON);
        if (text == null) {
            return null;
        }
        LocalDate date = dates.computeIfAbsent(text, day -> FrenchDate.read(day).orElse(null));
        if (date == null) {
            line.refuse(
                    COLLECTED_ON,
                    Sentence.of("ce n'est pas une date"),
                    Sentence.of("écrire une date qui existe : 2026-01-15 ou 15/01/2026"));
        }
        return date;
    }

    private void checkCollected(ResultsLine line, Period period, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        LocalDate start =
                period.frequency() == Frequency.ONCE ? measured.contract().startsOn() : period.start();
        if (date.isBefore(start)) {
            line.refuse(
                    COLLECTED_ON,
                    Sentence.of(
                            "la valeur serait recueillie avant le début de sa période, le {}", FrenchDate.write(start)),
                    Sentence.of("corriger la date ou la période"));
        }
    }

    private void checkNotToCome(ResultsLine line, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            line.refuse(
                    COLLECTED_ON,
                    Sentence.of("la date est à venir : nous sommes le {}", FrenchDate.write(today)),
                    Sentence.of("corriger la date"));
        }
    }

    private static void checkEvidence(ResultsLine line) {
        String evidence = line.text(EVIDENCE);
        String hash = line.text(EVIDENCE_SHA256);
        if (evidence != null && hash == null) {
            line.refuse(
                    EVIDENCE,
                    Sentence.of("un justificatif va avec son empreinte, et « evidence_sha256 » est vide"),
                    Sentence.of("y écrire l'empreinte SHA-256 du fichier (sha256sum FICHIER)"));
        } else if (hash != null && evidence == null) {
            line.refuse(
                    EVIDENCE_SHA256,
                    Sentence.of("l'empreinte est celle d'un fichier, et « evidence » est vide"),
                    Sentence.of("y écrire le nom du fichier, ou vider ce champ"));
        } else if (hash != null && !SHA256.matcher(hash).matches()) {
            line.refuse(
                    EVIDENCE_SHA256,
                    Sentence.of("ce n'est pas une empreinte SHA-256 : 64 chiffres et lettres de a à f"),
                    Sentence.of("recopier le résultat de sha256sum FICHIER"));
        }
    }
}
