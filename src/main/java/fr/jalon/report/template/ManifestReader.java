package fr.jalon.report.template;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code manifest.yml}, and says on which line it is not one. */
final class ManifestReader {
    private static final Set<String> KEYS = Set.of("data", "template", "title", "repeated", "framed", "follows");
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toUnmodifiableSet());

    private ManifestReader() {}

    static Manifest read(byte[] bytes) throws TemplateProblem.Found {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw problem(line, "ce n’est pas du YAML (" + e.getProblem() + ")");
        }
        Map<String, Node> keys = keys(root, Set.of("frame", "roles", "sections"));
        if (!(keys.get("sections") instanceof SequenceNode list)
                || list.getValue().isEmpty()) {
            throw problem(1, "la clé «\u202fsections\u202f» doit être une liste, d’une section au moins");
        }
        List<Manifest.Section> sections = new ArrayList<>();
        for (Node item : list.getValue()) {
            sections.add(section(item));
        }
        return new Manifest(required(root, keys, "frame"), roles(keys.get("roles")), sections);
    }

    /** From role to styles, as it is written; read from style to role, one each. */
    private static List<Manifest.StyleRole> roles(@Nullable Node node) throws TemplateProblem.Found {
        if (node == null) {
            throw problem(1, "la clé «\u202froles\u202f» manque");
        }
        List<Manifest.StyleRole> roles = new ArrayList<>();
        Set<String> styles = new HashSet<>();
        for (Map.Entry<String, Node> entry : keys(node, ROLES).entrySet()) {
            Role role = Role.of(entry.getKey()).orElseThrow();
            if (!(entry.getValue() instanceof SequenceNode list)) {
                throw problem(line(entry.getValue()), "une liste de styles était attendue");
            }
            for (Node item : list.getValue()) {
                String style = text(item);
                if (style == null) {
                    throw problem(line(item), "le nom d’un style était attendu");
                }
                if (!styles.add(style)) {
                    throw problem(line(item), "le style «\u202f" + style + "\u202f» a déjà un rôle");
                }
                roles.add(new Manifest.StyleRole(style, role, line(item)));
            }
        }
        return roles;
    }

    private static Manifest.Section section(Node item) throws TemplateProblem.Found {
        Map<String, Node> keys = keys(item, KEYS);
        return new Manifest.Section(
                required(item, keys, "data"),
                required(item, keys, "template"),
                text(keys.get("title")),
                flag(keys.get("repeated"), false),
                flag(keys.get("framed"), true),
                flag(keys.get("follows"), false),
                line(item));
    }

    private static Map<String, Node> keys(@Nullable Node node, Set<String> known) throws TemplateProblem.Found {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(node == null ? 1 : line(node), "une suite de clés était attendue");
        }
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                throw problem(line(entry.getKeyNode()), "une clé est un mot, non une liste ni un bloc");
            }
            String key = name.getValue();
            if (!known.contains(key)) {
                throw problem(line(entry.getKeyNode()), "la clé «\u202f" + key + "\u202f» est inconnue");
            }
            keys.put(key, entry.getValueNode());
        }
        return keys;
    }

    private static String required(Node at, Map<String, Node> keys, String key) throws TemplateProblem.Found {
        String text = text(keys.get(key));
        if (text == null) {
            throw problem(line(at), "la clé «\u202f" + key + "\u202f» manque");
        }
        return text;
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static boolean flag(@Nullable Node node, boolean otherwise) throws TemplateProblem.Found {
        if (node == null) {
            return otherwise;
        }
        String text = text(node);
        if (!"true".equals(text) && !"false".equals(text)) {
            throw problem(line(node), "«\u202ftrue\u202f» ou «\u202ffalse\u202f» était attendu");
        }
        return "true".equals(text);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static TemplateProblem.Found problem(int line, String cause) {
        return new TemplateProblem.Found(new TemplateProblem(Manifest.FILE, line, cause));
    }
}
