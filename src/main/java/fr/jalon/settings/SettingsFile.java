package fr.jalon.settings;

import java.io.IOException;
import java.io.Reader;
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
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the settings file as nodes, so that a mistake is told with its line. */
final class SettingsFile {
    private final Path file;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    SettingsFile(Path file) {
        this.file = file;
        for (Setting setting : Setting.values()) {
            values.put(setting, setting.byDefault());
        }
    }

    /** Every setting, by default where the file is silent or absent. */
    Map<Setting, String> read() {
        if (!Files.exists(file)) {
            return values;
        }
        try (Reader text = Files.newBufferedReader(file)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
            if (root != null) {
                walk("", root);
            }
            return values;
        } catch (MarkedYAMLException e) {
            throw refused(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, "la forme YAML est fautive : " + e.getProblem());
        } catch (IOException e) {
            throw new SettingsRefused(file + " ne peut pas être lu : " + e.getMessage());
        }
    }

    private void walk(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = ((ScalarNode) entry.getKeyNode()).getValue();
                walk(path.isEmpty() ? key : path + "." + key, entry.getValueNode());
            }
        } else if (node instanceof ScalarNode scalar) {
            values.put(settingOf(path, node), scalar.getValue());
        } else {
            throw refused(line(node), "« " + path + " » est une liste ; un texte est attendu");
        }
    }

    private Setting settingOf(String path, Node node) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(path))
                .findFirst()
                .orElseThrow(() -> refused(
                        line(node),
                        "le réglage « " + path + " » n’existe pas ; ceux qui existent : "
                                + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "))));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private SettingsRefused refused(int line, String what) {
        return new SettingsRefused(file + ", ligne " + line + " : " + what + ".");
    }
}
