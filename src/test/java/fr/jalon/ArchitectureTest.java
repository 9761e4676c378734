package fr.jalon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The law of the house: which package may use which, and who may open the door of a library. */
@AnalyzeClasses(packages = "fr.jalon", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up: a package uses those before it, never those after it. */
    private static final List<String> FLOORS = List.of(
            "settings",
            "file",
            "geography",
            "db",
            "contract",
            "fiche",
            "indicator",
            "result",
            "evaluation",
            "edition",
            "dossier",
            "bilan",
            "quality",
            "document",
            "html",
            "data",
            "office",
            "report",
            "schedule",
            "workplace",
            "web",
            "cli");

    @ArchTest
    static final ArchRule arrows_point_down =
            classes().that().resideInAPackage("fr.jalon.*..").should(useOnlyFloorsBelow());

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("fr.jalon.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_bilan_is_pure = noClasses()
            .that()
            .resideInAPackage("fr.jalon.bilan..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are a library, I/O or a clock") {
                @Override
                public boolean test(JavaClass used) {
                    String name = used.getPackageName();
                    boolean plain =
                            name.startsWith("fr.jalon") || name.startsWith("org.jspecify") || name.startsWith("java.");
                    boolean impure = name.startsWith("java.io")
                            || name.startsWith("java.nio")
                            || name.startsWith("java.sql")
                            || name.startsWith("java.net")
                            || used.getFullName().equals("java.time.Clock");
                    return !used.isPrimitive()
                            && !used.isArray()
                            && (!plain || impure)
                            && !used.isEquivalentTo(java.io.Serializable.class);
                }
            });

    @ArchTest
    static final ArchRule only_report_imports_jasperreports = onlyFrom("fr.jalon.report..", "net.sf.jasperreports..");

    @ArchTest
    static final ArchRule only_report_imports_pdfbox = onlyFrom("fr.jalon.report..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule only_office_imports_poi =
            onlyFrom("fr.jalon.office..", "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule only_report_imports_verapdf = onlyFrom("fr.jalon.report..", "org.verapdf..");

    @ArchTest
    static final ArchRule only_schedule_imports_quartz = onlyFrom("fr.jalon.schedule..", "org.quartz..");

    @ArchTest
    static final ArchRule only_the_command_line_imports_picocli = onlyFrom("fr.jalon.cli..", "picocli..");

    @ArchTest
    static final ArchRule only_the_service_imports_micronaut = onlyFrom("fr.jalon.web..", "io.micronaut..");

    @ArchTest
    static final ArchRule only_pages_import_jte = onlyFrom("fr.jalon.html..", "gg.jte..");

    private static ArchRule onlyFrom(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchCondition<JavaClass> useOnlyFloorsBelow() {
        return new ArchCondition<>("use only packages below their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int floor = floorOf(user);
                user.getDirectDependenciesFromSelf().forEach(arrow -> {
                    int used = floorOf(arrow.getTargetClass());
                    if (used > floor) {
                        events.add(SimpleConditionEvent.violated(user, arrow.getDescription()));
                    }
                });
                if (floor < 0) {
                    events.add(SimpleConditionEvent.violated(
                            user, user.getName() + " stands in a package that has no floor"));
                }
            }
        };
    }

    private static int floorOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 3 || !type.getPackageName().startsWith("fr.jalon.") ? -1 : FLOORS.indexOf(parts[2]);
    }
}
