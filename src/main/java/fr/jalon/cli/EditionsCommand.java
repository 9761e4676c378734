package fr.jalon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.bilan.French;
import fr.jalon.cli.SealedEditions.Listed;
import fr.jalon.contract.ContractId;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.file.Sentence;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was sealed, as the ledger tells it; whether it is still so, the command verify says. */
@Command(
        name = "editions",
        description = "Liste les éditions scellées, d’un contrat ou de tous : document, année, numéro, arrêté,"
                + " scellement, auteur, fichiers.")
final class EditionsCommand extends Help implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONTRAT",
            description = "Identifiant du contrat, par exemple loue-lison-2. Par défaut tous.")
    private @Nullable String contract;

    @Option(names = "--json", description = "Écrit la liste en JSON, avec les empreintes.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        Optional<ContractId> id = Optional.ofNullable(contract).map(this::contractId);
        try (Workplace workplace = Workplace.openWithoutTrace(Settings.read(Workplace.home(), System.getenv()))) {
            List<Listed> editions =
                    workplace.database().reads().inTransaction(handle -> new SealedEditions(handle).list(id));
            if (json) {
                out().println(new ObjectMapper()
                        .writeValueAsString(
                                editions.stream().map(EditionsCommand::map).toList()));
            } else if (editions.isEmpty()) {
                out().println("Aucune édition n’est scellée : voir « jalon report ».");
            } else {
                editions.forEach(this::tell);
            }
        }
        return 0;
    }

    private void tell(Listed listed) {
        Edition edition = listed.edition();
        ZonedDateTime sealed = edition.sealedAt().atZone(listed.contract().timeZone());
        out().println(Sentence.of(
                "{} : {} {}, édition {}, arrêté {}, scellée le {} à {} par {}",
                edition.contract(),
                edition.kind().french(),
                edition.year(),
                edition.number(),
                listed.asOf() == null ? "perdu" : "au " + French.date(listed.asOf()),
                French.date(sealed.toLocalDate()),
                String.format(Locale.ROOT, "%02d:%02d", sealed.getHour(), sealed.getMinute()),
                edition.author()));
        for (EditionFile file : edition.files()) {
            out().println("    " + file.name() + "  " + French.count(file.size(), "octet", "octets"));
        }
    }

    private static Map<String, Object> map(Listed listed) {
        Edition edition = listed.edition();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edition", edition.name().toString());
        map.put("contract", edition.contract().value());
        map.put("document", edition.kind().name());
        map.put("year", edition.year());
        map.put("number", edition.number().toString());
        map.put("asOf", listed.asOf() == null ? null : listed.asOf().toString());
        map.put("sealedAt", edition.sealedAt().toString());
        map.put("author", edition.author());
        map.put("program", edition.program());
        map.put("snapshot", edition.snapshot());
        map.put("templates", edition.templates());
        map.put("chain", edition.chain());
        map.put("files", edition.files().stream().map(EditionsCommand::map).toList());
        return map;
    }

    private static Map<String, Object> map(EditionFile file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", file.format().map(Enum::name).orElse(null));
        map.put("name", file.name());
        map.put("size", file.size());
        map.put("sha256", file.sha256());
        return map;
    }
}
