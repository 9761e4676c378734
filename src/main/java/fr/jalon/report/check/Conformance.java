package fr.jalon.report.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** Whether a file keeps every rule of PDF/UA-1 and of the archival level that it claims, as veraPDF finds them. */
final class Conformance {
    /** With tags; 3a where a file is attached. */
    private static final List<PDFAFlavour> ARCHIVAL = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_3_A);

    private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");
    /** Kept of each rule that fails: the first place is told, the others are only counted. */
    private static final int KEPT = 1;

    private static final Logger QUIET = Logger.getLogger("");

    Conformance() {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    List<Defect> defects(byte[] pdf) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        List<Defect> defects = new ArrayList<>();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf))) {
            List<PDFAFlavour> claimed = parser.getFlavours();
            PDFAFlavour archival =
                    claimed.stream().filter(ARCHIVAL::contains).findFirst().orElse(null);
            if (archival == null) {
                defects.add(Defect.of("le fichier ne se dit ni PDF/A-2a ni PDF/A-3a"));
            }
            List<PDFAFlavour> wanted = List.of(archival == null ? PDFAFlavour.PDFA_2_A : archival, PDFAFlavour.PDFUA_1);
            parser.setFlavours(wanted);
            try (PDFAValidator validator = foundry.createValidator(wanted, KEPT, false, false, false)) {
                List<ValidationResult> results = validator.validateAll(parser);
                wanted.forEach(flavour -> defects.addAll(failures(flavour, results)));
            }
        } catch (Exception | StackOverflowError e) {
            defects.add(Defect.of("veraPDF ne peut pas lire le fichier (" + e + ")"));
        }
        return defects;
    }

    private static List<Defect> failures(PDFAFlavour flavour, List<ValidationResult> results) {
        return results.stream()
                .filter(result -> result.getPDFAFlavour() == flavour)
                .filter(result -> result.getJobEndStatus() == JobEndStatus.NORMAL && result.getTotalAssertions() > 0)
                .findFirst()
                .map(Conformance::failures)
                .orElse(List.of(Defect.of("les règles de " + name(flavour) + " n’ont pas été essayées jusqu’au bout")));
    }

    private static List<Defect> failures(ValidationResult result) {
        List<Defect> defects = result.getFailedChecks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(RuleId::getClause).thenComparing(RuleId::getTestNumber)))
                .map(rule -> new Defect(
                        "règle " + rule.getKey().getClause() + "-"
                                + rule.getKey().getTestNumber() + " de " + name(result.getPDFAFlavour()) + " non tenue",
                        rule.getValue(),
                        firstPlace(result, rule.getKey())))
                .toList();
        return defects.isEmpty() && !result.isCompliant()
                ? List.of(Defect.of("le fichier n’est pas conforme à " + name(result.getPDFAFlavour())))
                : defects;
    }

    private static String firstPlace(ValidationResult result, RuleId rule) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .filter(assertion -> assertion.getRuleId().equals(rule))
                .map(assertion -> PAGE.matcher(assertion.getLocation().getContext()))
                .filter(Matcher::find)
                .map(found -> "page " + (Integer.parseInt(found.group(1)) + 1))
                .findFirst()
                .orElse("");
    }

    private static String name(PDFAFlavour flavour) {
        return flavour == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-" + flavour.getId();
    }
}
