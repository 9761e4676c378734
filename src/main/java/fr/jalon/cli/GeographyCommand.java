package fr.jalon.cli;

import fr.jalon.file.Sentence;
import fr.jalon.geography.Geography;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The codes that a contract file wants, found from a name, and what stands behind a code. */
@Command(
        name = "geography",
        description =
                "Cherche une commune, un EPCI, un département ou une région : codes et populations par millésime.")
final class GeographyCommand extends Help implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CODE_OU_NOM",
            description = "Par exemple 25434, 200068070, Ornans ou Loue Lison.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String asked = String.join(" ", words);
        List<String> lines = new PlaceFinder(Geography.reference()).describe(asked);
        lines.forEach(out()::println);
        if (lines.isEmpty()) {
            err().println(Sentence.of(
                    "« {} » : ni commune, ni EPCI, ni département, ni région de ce code ou de ce nom.\n"
                            + "    Remède : écrire un code entier, ou un mot du nom.",
                    asked));
        }
        return lines.isEmpty() ? 1 : 0;
    }
}
