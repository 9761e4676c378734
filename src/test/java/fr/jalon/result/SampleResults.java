package fr.jalon.result;

import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The small contract of the test files, as results are checked against it. */
final class SampleResults {
    static final MeasuredContract CONTRACT =
            measured(new DossierReader().read(Path.of("src/test/resources/files/petit-contrat.yaml")));

    private SampleResults() {}

    static MeasuredContract measured(Dossier dossier) {
        return new MeasuredContract(dossier.contract(), dossier.perimeters(), dossier.indicators());
    }

    static ResultsReader reader(LocalDate today) {
        return new ResultsReader(
                id -> Optional.of(CONTRACT)
                        .filter(known -> known.contract().id().equals(id)),
                today);
    }
}
