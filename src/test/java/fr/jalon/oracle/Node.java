package fr.jalon.oracle;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** One mapping of the contract file, every scalar kept as the text that stands there. */
record Node(Map<?, ?> map) {

    static Node read(Path yaml) throws IOException {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver nothingIsGuessed = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // 2024-03-12 stays text, and so do 54.4 and "25"
            }
        };
        Yaml reader =
                new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, nothingIsGuessed);
        try (Reader text = Files.newBufferedReader(yaml)) {
            return new Node((Map<?, ?>) reader.load(text));
        }
    }

    /** The scalar under the key, unless it is absent or empty. */
    Optional<String> find(String key) {
        return Optional.ofNullable(map.get(key))
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + map));
    }

    String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    boolean flag(String key) {
        return text(key, "false").equals("true");
    }

    int whole(String key, int otherwise) {
        return find(key).map(Integer::parseInt).orElse(otherwise);
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    Optional<LocalDate> findDate(String key) {
        return find(key).map(LocalDate::parse);
    }

    Optional<Fraction> findNumber(String key) {
        return find(key).map(Fraction::parse);
    }

    Optional<Node> child(String key) {
        return map.get(key) instanceof Map<?, ?> child ? Optional.of(new Node(child)) : Optional.empty();
    }

    List<Node> children(String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(item -> new Node((Map<?, ?>) item)).toList()
                : List.of();
    }

    List<String> texts(String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** Every scalar in this mapping, however deep. */
    Stream<String> scalars() {
        return map.values().stream().flatMap(Node::scalarsOf);
    }

    private static Stream<String> scalarsOf(Object value) {
        if (value instanceof Map<?, ?> child) {
            return new Node(child).scalars();
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(Node::scalarsOf)
                : Stream.of(String.valueOf(value));
    }
}
