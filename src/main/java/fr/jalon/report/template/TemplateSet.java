package fr.jalon.report.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignReportTemplate;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.repo.RepositoryService;

/** The files of a template folder at one moment, and what they compile to. Never changes; a changed folder is a new set. */
public final class TemplateSet {
    private final SortedMap<String, byte[]> files;
    private final String sha256;
    private final Map<String, JasperReport> compiled;
    private final JasperReportsContext context;

    TemplateSet(SortedMap<String, byte[]> files, Map<String, JasperReport> compiled) {
        this.files = files;
        this.sha256 = hash(files);
        this.compiled = compiled;
        SimpleJasperReportsContext own = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        own.setExtensions(RepositoryService.class, List.of(new TemplateRepository(this)));
        this.context = own;
    }

    /** Reads every file below the folder. */
    public static TemplateSet read(Path folder) {
        return read(folder, new ConcurrentHashMap<>());
    }

    /** The set that these files are, by their names in the folder. */
    public static TemplateSet of(SortedMap<String, byte[]> files) {
        return new TemplateSet(new TreeMap<>(files), new ConcurrentHashMap<>());
    }

    static TemplateSet read(Path folder, Map<String, JasperReport> compiled) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!file.getFileName().toString().startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TemplateFailure(
                    "Le dossier des gabarits ne peut pas être lu : " + folder
                            + ". Vérifiez le réglage « jalon.templates » et les droits de ses fichiers.",
                    e);
        }
        return new TemplateSet(files, compiled);
    }

    /** Names the set: SHA-256 over names and bytes, in the order of the names. */
    public String sha256() {
        return sha256;
    }

    public Manifest manifest() {
        try {
            return ManifestReader.read(bytes(Manifest.FILE));
        } catch (TemplateProblem.Found e) {
            throw new TemplateFailure(e.problem().toString(), e);
        }
    }

    /** What JasperReports needs to find the blocks and styles of this set, and nothing else on the machine. */
    public JasperReportsContext context() {
        return context;
    }

    /** The compiled template; the same content is compiled once. */
    public JasperReport report(String name) {
        byte[] source = bytes(name);
        return compiled.computeIfAbsent(digest().apply(source), hash -> {
            try {
                return JasperCompileManager.getInstance(context).compile(design(name));
            } catch (JRException | JRRuntimeException e) {
                throw new TemplateFailure(name + "\u00a0: " + e.getMessage(), e);
            }
        });
    }

    JasperDesign design(String name) throws JRException {
        JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(bytes(name)));
        for (JRReportTemplate styles : design.getTemplates()) {
            plain((JRDesignReportTemplate) styles);
        }
        return design;
    }

    /** The name of a style file can only be written as a Java string: read it as the plain text that it is. */
    private static void plain(JRDesignReportTemplate styles) {
        String text = styles.getSourceExpression().getText().strip();
        if (text.matches("\"[^\"]*\"")) {
            JRDesignExpression name = new JRDesignExpression();
            name.setType(ExpressionTypeEnum.SIMPLE_TEXT);
            name.setText(text.substring(1, text.length() - 1));
            styles.setSourceExpression(name);
        }
    }

    /** Its files by their names in the folder: all that it draws with. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new TemplateFailure(name + "\u00a0: ce fichier manque", null);
        }
        return bytes;
    }

    private static String hash(SortedMap<String, byte[]> files) {
        StringBuilder all = new StringBuilder();
        Digest digest = digest();
        files.forEach((name, bytes) ->
                all.append(name).append(' ').append(digest.apply(bytes)).append('\n'));
        return digest.apply(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private interface Digest {
        String apply(byte[] bytes);
    }

    private static Digest digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return bytes -> HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
