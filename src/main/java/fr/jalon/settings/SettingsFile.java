package fr.jalon.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the settings file as nodes, so that a mistake is told with its line. */
final class SettingsFile {
    private final Path file;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsFile(Path file) {
        this.file = file;
    }

    /** A file that is absent says nothing: every setting then has its default. */
    static SettingsFile read(Path file) {
        SettingsFile settings = new SettingsFile(file);
        if (Files.exists(file)) {
            settings.read();
        }
        return settings;
    }

    /** What the file says, or the default. */
    String get(Setting setting) {
        return values.getOrDefault(setting, setting.byDefault());
    }

    private void read() {
        try {
            Reader text = new StringReader(Files.readString(file));
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
            if (root != null) {
                walk("", root);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw refused(line, "la forme YAML est fautive : " + e.getProblem());
        } catch (YAMLException | MalformedInputException e) {
            throw new SettingsRefused(file + " n’est pas un texte en UTF-8 : enregistrez-le en UTF-8.");
        } catch (IOException e) {
            throw new SettingsRefused(file + " ne peut pas être lu : vérifiez que c’est un fichier, et ses droits.");
        }
    }

    private void walk(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                    throw refused(line(entry.getKeyNode()), "une clé est un mot, non une liste ni un bloc");
                }
                String key = name.getValue();
                walk(path.isEmpty() ? key : path + "." + key, entry.getValueNode());
            }
        } else if (node instanceof ScalarNode scalar) {
            put(settingOf(path, node), scalar);
        } else {
            throw refused(line(node), "« " + path + " » est une liste ; un texte est attendu");
        }
    }

    /** A key without a value says nothing: its default holds. */
    private void put(Setting setting, ScalarNode scalar) {
        if (!scalar.getTag().equals(Tag.NULL) && values.put(setting, scalar.getValue()) != null) {
            throw refused(line(scalar), "« " + setting.key() + " » est écrit deux fois");
        }
    }

    private Setting settingOf(String path, Node node) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(path))
                .findFirst()
                .orElseThrow(() -> refused(
                        line(node),
                        "le réglage « " + path + " » n’existe pas ; ceux qui existent : "
                                + Arrays.stream(Setting.values())
                                        .map(Setting::key)
                                        .collect(Collectors.joining(", "))));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private SettingsRefused refused(int line, String what) {
        return new SettingsRefused(file + ", ligne " + line + " : " + what + ".");
    }
}
