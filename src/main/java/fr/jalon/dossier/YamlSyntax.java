package fr.jalon.dossier;

import fr.jalon.file.Problem;
import fr.jalon.file.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Says in French what the YAML parser found, where it begins, and what usually mends it. */
final class YamlSyntax {
    /** A cause: the words by which the parser's message is known, the rule and the remedy. */
    private record Cause(String words, boolean atContext, String rule, String remedy) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "'\\t(TAB)'",
                    false,
                    "une tabulation ne peut pas servir de retrait",
                    "remplacer la tabulation par des espaces"),
            new Cause(
                    "found unexpected end of stream",
                    true,
                    "un guillemet ouvert ici n'est jamais refermé",
                    "refermer le guillemet à la fin de la valeur"),
            new Cause(
                    "mapping values are not allowed",
                    false,
                    "un deux-points suivi d'une espace ne peut pas se trouver ici",
                    "mettre toute la valeur entre guillemets, ou aligner la clé sur ses voisines"),
            new Cause(
                    "could not find expected ':'",
                    true,
                    "un deux-points manque après la clé",
                    "écrire la ligne sous la forme « clé: valeur »"),
            new Cause(
                    "sequence entries are not allowed",
                    false,
                    "un élément de liste ne peut pas commencer ici",
                    "aligner le tiret sur les autres éléments de la liste"),
            new Cause(
                    "while parsing a flow",
                    true,
                    "un crochet ou une accolade ouvert ici n'est pas refermé comme il faut",
                    "vérifier les virgules et refermer par « ] » ou « } » ; mettre entre guillemets une valeur qui contient une virgule"),
            new Cause(
                    "expected <block end>",
                    false,
                    "le retrait de cette ligne ne correspond à aucune des précédentes",
                    "aligner la ligne sur ses voisines, avec des espaces"),
            new Cause(
                    "unknown escape character",
                    false,
                    "cette barre oblique inverse n'a pas de sens entre guillemets doubles",
                    "doubler la barre, ou employer des guillemets simples"),
            new Cause(
                    "cannot start any token",
                    false,
                    "une valeur ne peut pas commencer par ce caractère",
                    "mettre la valeur entre guillemets"),
            new Cause(
                    "undefined tag handle",
                    false,
                    "les types imposés par « ! » ne sont pas admis",
                    "mettre la valeur entre guillemets"),
            new Cause(
                    "alias",
                    false,
                    "une valeur ne peut pas commencer par une étoile",
                    "mettre la valeur entre guillemets"),
            new Cause(
                    "anchor",
                    false,
                    "une valeur ne peut pas commencer par « & »",
                    "mettre la valeur entre guillemets"));
    private static final Cause OTHER = new Cause(
            "",
            false,
            "la syntaxe YAML est rompue ici",
            "vérifier les retraits, les deux-points et les guillemets de cette ligne et de la précédente");

    private final String file;
    private final String text;
    private final @Nullable ScalarEvent longQuote;

    /** @param longQuote the last quoted text over several lines before the error */
    YamlSyntax(String file, String text, @Nullable ScalarEvent longQuote) {
        this.file = file;
        this.text = text;
        this.longQuote = longQuote;
    }

    Problem problem(MarkedYAMLException broken) {
        Mark at = broken.getProblemMark();
        if (longQuote != null
                && at != null
                && at.getLine() == longQuote.getEndMark().getLine()) {
            return problem(
                    longQuote.getStartMark(),
                    Sentence.of(
                            "un guillemet ouvert ici n'est refermé qu'à la ligne {}",
                            longQuote.getEndMark().getLine() + 1),
                    Sentence.of("refermer le guillemet à la fin de la valeur"));
        }
        String message = broken.getContext() + " " + broken.getProblem();
        Cause cause = CAUSES.stream()
                .filter(known -> message.contains(known.words))
                .findFirst()
                .orElse(OTHER);
        Mark context = broken.getContextMark();
        return problem(
                cause.atContext && context != null ? context : at, Sentence.of(cause.rule), Sentence.of(cause.remedy));
    }

    private Problem problem(@Nullable Mark mark, String rule, String remedy) {
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        String path = column == 0 ? "" : "colonne " + column;
        return new Problem(file, line, column, path, line(line), rule, remedy);
    }

    private @Nullable String line(int number) {
        return text.lines()
                .skip(Math.max(number - 1, 0))
                .findFirst()
                .map(String::strip)
                .orElse(null);
    }
}
