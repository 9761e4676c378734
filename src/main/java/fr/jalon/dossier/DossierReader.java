package fr.jalon.dossier;

import fr.jalon.file.Problems;
import fr.jalon.file.TextFile;
import java.nio.file.Path;

/**
 * Reads the file of a contract: its syntax, then the schema's keys and words, then what must hold between them. A file
 * is taken whole, or refused with everything that is wrong in it.
 */
public final class DossierReader {
    private static final long MAX_BYTES = 5_000_000;

    private final ContractSchema schema = new ContractSchema();

    /** The dossier; {@link fr.jalon.file.FileRefused} when the file breaks any rule. */
    public Dossier read(Path path) {
        var file = new TextFile(path, MAX_BYTES);
        var problems = new Problems();
        YamlTree tree = new YamlReader(file.name(), file.read(), problems).read();
        var broken = new Problems();
        broken.addAll(schema.problems(tree));
        Section root = Section.root(tree, broken);
        checkRules(root);
        problems.addOnOtherLines(broken);
        problems.refuseIfAny();
        return new DossierParts(root).dossier();
    }

    private static void checkRules(Section root) {
        var calendar = new CalendarRules(root.at("contract"));
        var frame = new FrameRules(root, calendar);
        frame.check();
        new TerritoryRules(root, calendar).check();
        Codes fiches = new FicheRules(root, calendar).check();
        new IndicatorRules(root, calendar).check();
        frame.checkDecisions(fiches);
    }
}
