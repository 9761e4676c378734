package fr.jalon.result;

import static fr.jalon.result.ResultColumn.DENOMINATOR;
import static fr.jalon.result.ResultColumn.MISSING;
import static fr.jalon.result.ResultColumn.MOTIVE;
import static fr.jalon.result.ResultColumn.NUMERATOR;
import static fr.jalon.result.ResultColumn.VALUE;

import fr.jalon.file.Sentence;
import fr.jalon.indicator.Indicator.Shape;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what one line holds: a value in the shape of its indicator, or a hole with its motive, never both nor none. */
final class CellReader {
    private static final Map<String, MissingReason> FRENCH = Arrays.stream(MissingReason.values())
            .collect(Collectors.toMap(reason -> plain(word(reason)), Function.identity()));
    private static final Map<String, BigDecimal> YES_NO =
            Map.of("oui", BigDecimal.ONE, "1", BigDecimal.ONE, "non", BigDecimal.ZERO, "0", BigDecimal.ZERO);

    private final ResultsLine line;
    private final Shape shape;

    CellReader(ResultsLine line, Shape shape) {
        this.line = line;
        this.shape = shape;
    }

    /** The cell; absent when the line was refused. */
    @Nullable Cell read() {
        return line.text(MISSING) == null ? value() : hole();
    }

    private @Nullable Cell hole() {
        for (ResultColumn column : List.of(VALUE, NUMERATOR, DENOMINATOR)) {
            if (line.text(column) != null) {
                line.refuse(
                        column,
                        Sentence.of("la ligne porte à la fois une valeur et l'absence de valeur"),
                        Sentence.of("vider ce champ, ou vider « missing » et « motive »"));
            }
        }
        MissingReason reason = reason();
        String motive = line.text(MOTIVE);
        if (motive == null) {
            line.refuse(
                    MOTIVE,
                    Sentence.of("une valeur absente dit pourquoi"),
                    Sentence.of("écrire le motif en quelques mots"));
        }
        return reason == null || motive == null || line.isRefused() ? null : Cell.missing(reason, motive);
    }

    private @Nullable MissingReason reason() {
        String word = String.valueOf(line.text(MISSING));
        for (MissingReason reason : MissingReason.values()) {
            if (reason.name().equals(word)) {
                return reason;
            }
        }
        MissingReason reason = FRENCH.get(plain(word));
        if (reason == null) {
            line.refuse(
                    MISSING,
                    Sentence.of("cette sorte d'absence n'existe pas"),
                    Sentence.of(
                            "écrire « non collecté », « ne sait pas », « sans objet » ou « en attente » (NOT_COLLECTED, UNKNOWN, NOT_APPLICABLE, PENDING)"));
        }
        return reason;
    }

    /** How a file says it in French; accents may be left out. */
    static String word(MissingReason reason) {
        return switch (reason) {
            case NOT_COLLECTED -> "non collecté";
            case UNKNOWN -> "ne sait pas";
            case NOT_APPLICABLE -> "sans objet";
            case PENDING -> "en attente";
        };
    }

    /** In small letters, without accents. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Cell value() {
        if (line.text(MOTIVE) != null) {
            line.refuse(
                    MOTIVE,
                    Sentence.of("un motif explique une valeur absente, et « missing » est vide"),
                    Sentence.of("remplir « missing », ou mettre ce texte dans « comment »"));
        }
        Cell cell = shape.isFraction() ? fraction() : single();
        return line.isRefused() ? null : cell;
    }

    private @Nullable Cell fraction() {
        if (line.text(VALUE) != null) {
            line.refuse(
                    VALUE,
                    Sentence.of("une valeur {} s'écrit par son numérateur et son dénominateur", shape),
                    Sentence.of("vider « value », remplir « numerator » et « denominator »"));
            line.decimal(NUMERATOR);
            line.decimal(DENOMINATOR);
            return null;
        }
        BigDecimal numerator = required(NUMERATOR);
        BigDecimal denominator = required(DENOMINATOR);
        if (denominator != null && denominator.signum() <= 0) {
            line.refuse(
                    DENOMINATOR,
                    Sentence.of("un dénominateur est plus grand que 0"),
                    Sentence.of("s'il n'y avait rien à mesurer, écrire « sans objet » dans « missing », et le motif"));
        }
        return numerator == null || denominator == null || line.isRefused()
                ? null
                : Cell.fraction(numerator, denominator);
    }

    private @Nullable Cell single() {
        for (ResultColumn column : List.of(NUMERATOR, DENOMINATOR)) {
            if (line.text(column) != null) {
                line.refuse(
                        column,
                        Sentence.of(
                                "seuls PERCENT et RATIO ont un numérateur et un dénominateur, l'indicateur est {}",
                                shape),
                        Sentence.of("vider ce champ, et remplir « value »"));
            }
        }
        String text = line.text(VALUE);
        if (text == null) {
            refuseEmpty(VALUE);
            return null;
        }
        return switch (shape) {
            case TEXT -> Cell.text(text);
            case YES_NO -> yesNo(text);
            default -> number();
        };
    }

    private @Nullable Cell yesNo(String text) {
        BigDecimal value = YES_NO.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            line.refuse(VALUE, Sentence.of("oui ou non est attendu"), Sentence.of("écrire « oui » ou « non »"));
            return null;
        }
        return Cell.of(value);
    }

    private @Nullable Cell number() {
        BigDecimal value = line.decimal(VALUE);
        if (value == null) {
            return null;
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if ((shape == Shape.COUNT || shape == Shape.SCALE) && !whole) {
            line.refuse(
                    VALUE,
                    Sentence.of("une valeur {} est un nombre entier", shape),
                    Sentence.of(
                            "écrire un entier ; la virgule et le point marquent les décimales, l'espace les milliers"));
        } else if ((shape == Shape.COUNT || shape == Shape.DURATION) && value.signum() < 0) {
            line.refuse(
                    VALUE, Sentence.of("une valeur {} n'est pas négative", shape), Sentence.of("corriger le signe"));
        }
        return Cell.of(value);
    }

    private @Nullable BigDecimal required(ResultColumn column) {
        if (line.text(column) == null) {
            refuseEmpty(column);
            return null;
        }
        return line.decimal(column);
    }

    private void refuseEmpty(ResultColumn column) {
        line.refuse(
                column,
                Sentence.of("la valeur manque"),
                Sentence.of("la remplir, ou dire pourquoi elle manque dans « missing » et « motive »"));
    }
}
