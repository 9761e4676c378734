package fr.jalon.web;

import fr.jalon.file.FrenchDate;
import fr.jalon.file.Sentence;
import fr.jalon.web.view.ProblemView.Mistake;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, read strictly: all that is wrong with them is told at once, unknown names included. */
final class Query {
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final int LONGEST = 60;

    private final HttpRequest<?> request;
    private final List<Mistake> mistakes = new ArrayList<>();

    Query(HttpRequest<?> request, String... known) {
        this.request = request;
        for (String name : request.getParameters().names()) {
            if (!List.of(known).contains(name)) {
                mistakes.add(mistake(
                        shown(name),
                        null,
                        "ce paramètre n’existe pas ici",
                        known.length == 0
                                ? "l’enlever : cette adresse n’en a pas"
                                : "l’enlever, ou en prendre un de ceux-ci : " + String.join(", ", known)));
            }
        }
    }

    /** An address that takes no parameter. */
    static void none(HttpRequest<?> request) {
        new Query(request).end();
    }

    /** Throws everything that was wrong. */
    void end() {
        if (!mistakes.isEmpty()) {
            throw RequestRefused.of(mistakes);
        }
    }

    Optional<Integer> year(String name) {
        return read(
                name,
                text -> YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "une année en quatre chiffres est attendue",
                "écrire par exemple 2025");
    }

    Optional<LocalDate> day(String name) {
        return read(
                name,
                FrenchDate::readIso,
                "un jour qui existe est attendu, année, mois et jour",
                "écrire par exemple 2026-01-31");
    }

    Optional<Long> whole(String name, long least, long most) {
        return read(
                name,
                text -> WHOLE.matcher(text).matches()
                        ? Optional.of(Long.valueOf(text)).filter(value -> value >= least && value <= most)
                        : Optional.empty(),
                "un nombre entier de " + least + " à " + most + " est attendu",
                "écrire par exemple " + Math.min(most, 100));
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> words) {
        String known = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(
                name,
                text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(text))
                        .findFirst(),
                "un de ces mots est attendu",
                "choisir parmi " + known);
    }

    /** What a record of the model reads, or refuses. */
    <T> Optional<T> value(String name, Function<String, T> parse, String rule, String example) {
        return read(
                name,
                text -> {
                    try {
                        return Optional.of(parse.apply(text));
                    } catch (IllegalArgumentException notOne) {
                        return Optional.empty();
                    }
                },
                rule,
                "écrire par exemple " + example);
    }

    /** Adds a mistake when there is nothing, and no other mistake about that name. */
    <T> Optional<T> required(String name, Optional<T> value, String remedy) {
        boolean told = mistakes.stream().anyMatch(mistake -> mistake.where().equals(name));
        if (value.isEmpty() && !told) {
            mistakes.add(mistake(name, null, "ce paramètre manque", remedy));
        }
        return value;
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> parse, String rule, String remedy) {
        List<String> values = request.getParameters().getAll(name);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            mistakes.add(mistake(name, null, "ce paramètre est donné plusieurs fois", "ne le donner qu’une fois"));
            return Optional.empty();
        }
        Optional<T> value = parse.apply(values.get(0));
        if (value.isEmpty()) {
            mistakes.add(mistake(name, shown(values.get(0)), rule, remedy));
        }
        return value;
    }

    /** A mistake, its rule and remedy typeset. */
    static Mistake mistake(String where, @Nullable String read, String rule, String remedy) {
        return new Mistake(where, read, Sentence.of(rule), Sentence.of(remedy));
    }

    /** What was read, on one line and not too long. */
    static String shown(String text) {
        String line = text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }
}
