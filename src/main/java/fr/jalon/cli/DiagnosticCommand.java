package fr.jalon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.settings.Settings;
import fr.jalon.settings.SettingsRefused;
import fr.jalon.workplace.Workplace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at everything that a report needs and says, for each, whether it is good and what to do when it is not. */
@Command(
        name = "diagnostic",
        description = "Dit ce qui va et ce qui ne va pas : Java, réglages, données, base, éditions, gabarits, polices.")
final class DiagnosticCommand extends Help implements Callable<Integer> {
    @Option(names = "--json", description = "Écrit le diagnostic en JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Finding> findings = findings();
        PrintWriter out = out();
        if (json) {
            out.println(new ObjectMapper()
                    .writeValueAsString(
                            findings.stream().map(DiagnosticCommand::map).toList()));
        } else {
            findings.forEach(out::println);
        }
        return findings.stream().allMatch(Finding::good) ? 0 : 1;
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Examination.java());
        try {
            Settings settings = Settings.read(Workplace.home(), System.getenv());
            findings.add(Finding.good(
                    "réglages", "données dans " + settings.data() + ", gabarits dans " + settings.templates()));
            findings.addAll(new Examination(settings).findings());
        } catch (SettingsRefused e) {
            findings.add(Finding.bad("réglages", String.valueOf(e.getMessage()), "corriger config/application.yml"));
        }
        return findings;
    }

    private static Map<String, Object> map(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("subject", finding.subject());
        map.put("good", finding.good());
        map.put("detail", finding.detail());
        map.put("remedy", finding.remedy());
        return map;
    }
}
