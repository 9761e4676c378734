package fr.jalon.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Turns {@code /fiches/7/indicators/0} into {@code fiches[FA8].indicators[8.1]}: items are named as people name them. */
record ReadablePath(JsonNode root) {
    private static final List<String> NAMES = List.of("code", "number", "year", "date", "since", "from", "on", "name");
    private static final Pattern NUMBER = Pattern.compile("/(\\d{1,7})(?=/|$)");
    private static final Pattern SLASH = Pattern.compile("/");

    String of(String pointer) {
        var path = new StringBuilder();
        JsonNode node = root;
        for (String part : SLASH.splitAsStream(pointer).toList()) {
            if (part.isEmpty()) {
                continue;
            }
            String key = YamlTree.unescape(part);
            if (node.isArray()) {
                int index = Integer.parseInt(key);
                node = node.path(index);
                path.append('[').append(name(node, index)).append(']');
            } else {
                node = node.path(key);
                path.append(path.isEmpty() ? "" : ".").append(key);
            }
        }
        return path.toString();
    }

    /** The same while the tree is still being read, by number: {@code fiches[n° 8].axis}. */
    static String plain(String pointer) {
        return NUMBER.matcher(pointer)
                .replaceAll(number -> "[n° " + (Integer.parseInt(number.group(1)) + 1) + "]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }

    private static String name(JsonNode item, int index) {
        return NAMES.stream()
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(name -> !name.isBlank() && name.length() <= 40)
                .findFirst()
                .orElse("n° " + (index + 1));
    }
}
