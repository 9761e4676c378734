package fr.jalon.cli;

import fr.jalon.report.ReportCompiler;
import fr.jalon.report.template.TemplateProblem;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Refuses a broken template with file, line and cause, before a report needs it. */
@Command(
        name = "check-templates",
        description = "Vérifie les gabarits de rapport : fichier, ligne et cause de chaque défaut.")
final class CheckTemplatesCommand extends Help implements Callable<Integer> {

    @Override
    public Integer call() {
        Settings settings = Settings.read(Workplace.home(), System.getenv());
        List<TemplateProblem> problems = new ReportCompiler(settings.templates()).problems();
        problems.forEach(problem -> err().println(problem));
        out().println(
                        problems.isEmpty()
                                ? "Les gabarits sont bons."
                                : problems.size() + (problems.size() > 1 ? " défauts" : " défaut")
                                        + " dans les gabarits.");
        return problems.isEmpty() ? 0 : 1;
    }
}
