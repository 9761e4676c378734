package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.jalon.report.Progress;
import fr.jalon.report.ReportRenderer;
import fr.jalon.report.SmallReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A hostile template is told with its line by the check, and stopped by itself when pages are filled without the check. */
class ConfinementTest extends ChangedTemplates {
    private static final String PLAIN = "<expression type=\"simpleText\">";

    @Test
    void code_is_refused_and_does_not_run() throws IOException {
        Path trace = folder.resolve(".trace");
        String code = "new java.io.FileOutputStream(&quot;" + trace + "&quot;)";
        change("cover.jrxml", "<expression>$F{territory}</expression>", "<expression>" + code + "</expression>");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(lineOf("cover.jrxml", "FileOutputStream"));
            assertThat(problem.cause()).contains("est du code\u202f; seuls un champ, un paramètre ou du texte");
        });
        isStopped();
        assertThat(trace).doesNotExist();
    }

    @Test
    void the_runtime_of_java_is_out_of_reach_by_every_expression() throws IOException {
        String code = "Runtime.getRuntime().exec(&quot;true&quot;)";
        change("cover.jrxml", "$F{hasNotice}", code);
        change("fiche.jrxml", "<anchorNameExpression>$F{anchor}", "<anchorNameExpression>" + code);
        change("blocks/charts.jrxml", "<expression>$F{leftCaption}", "<expression>" + code);
        assertThat(causes())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(cause -> assertThat(cause)
                        .startsWith("l’expression «\u202fRuntime.getRuntime()")
                        .contains("est du code"));
        isStopped();
    }

    @Test
    void an_address_is_refused_and_not_asked() throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/logo.png";
            logo(address);
            assertThat(causes())
                    .containsExactly(
                            "«\u202f" + address + "\u202f» n’est pas un fichier de ce dossier de gabarits\u202f; un"
                                    + " gabarit n’ouvre ni adresse ni fichier d’ailleurs");
            isStopped();
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_file_outside_the_set_is_refused_and_not_opened() throws IOException {
        Path outside = Files.createTempFile("dehors", ".png");
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", outside.toFile());
            for (String name : List.of(outside.toString(), outside.toUri().toString(), "../" + outside.getFileName())) {
                copyTemplatesAgain();
                logo(name);
                assertThat(causes()).singleElement().asString().contains("n’ouvre ni adresse ni fichier d’ailleurs");
                isStopped();
            }
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void a_resource_of_the_program_is_refused_and_not_opened() throws IOException {
        change("outlook.jrxml", "blocks/wide-bullets.jrxml", "jasperreports.properties");
        assertThat(causes())
                .anySatisfy(cause -> assertThat(cause).contains("n’ouvre ni adresse ni fichier d’ailleurs"));
        isStopped();
    }

    @Test
    void what_is_not_of_a_page_is_refused_with_its_line() throws IOException {
        change(
                "outlook.jrxml",
                "<template>",
                "<property name=\"net.sf.jasperreports.governor.max.pages\" value=\"9\"/>\n"
                        + "<query language=\"sql\"><![CDATA[select 1]]></query>\n<template>");
        assertThat(causes())
                .containsExactlyInAnyOrder(
                        "la propriété «\u202fnet.sf.jasperreports.governor.max.pages\u202f» n’est pas admise\u00a0: les"
                                + " réglages du moteur ne se changent pas dans un gabarit",
                        "l’élément «\u202fquery\u202f» n’est pas admis dans un gabarit");
    }

    @Test
    void a_class_to_be_loaded_is_refused() throws IOException {
        change("outlook.jrxml", "<jasperReport ", "<jasperReport scriptletClass=\"java.lang.Runtime\" ");
        assertThat(causes()).singleElement().asString().startsWith("l’attribut «\u202fscriptletClass\u202f»");
    }

    @Test
    void a_logo_of_the_set_is_drawn_with_its_sentence() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("logo.png").toFile());
        logo("logo.png");
        assertThat(problems()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(render())) {
            List<Integer> widths = pdf.getDocument().getObjectsByType(COSName.XOBJECT).stream()
                    .map(object -> (COSDictionary) object.getObject())
                    .filter(object -> COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE)))
                    .map(image -> image.getInt(COSName.WIDTH))
                    .toList();
            assertThat(widths).contains(40);
        }
    }

    private void logo(String source) throws IOException {
        change(
                "cover.jrxml",
                "<element kind=\"textField\" x=\"0\" y=\"0\"",
                "<element kind=\"image\" x=\"382\" y=\"0\" width=\"100\" height=\"40\" style=\"drawing\">\n" + PLAIN
                        + source
                        + "</expression>\n<hyperlinkTooltipExpression type=\"simpleText\">Logo</hyperlinkTooltipExpression>\n"
                        + "</element>\n<element kind=\"textField\" x=\"0\" y=\"0\"");
    }

    private void copyTemplatesAgain() throws IOException {
        Files.copy(
                SmallReport.TEMPLATES.resolve("cover.jrxml"),
                folder.resolve("cover.jrxml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void isStopped() {
        assertThatThrownBy(this::render).isInstanceOfAny(TemplateFailure.class, fr.jalon.report.ReportFailure.class);
    }

    private byte[] render() {
        return new ReportRenderer(TemplateSet.read(folder), Locale.FRANCE)
                .render(SmallReport.REPORT, SmallReport.REPORT.imprint(), Progress.NONE)
                .pdf();
    }
}
