package fr.jalon.web;

import fr.jalon.file.Sentence;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the interface that the build made, typeset. */
@Controller
@Hidden
final class DescriptionApi {
    private static final String FILE = "/META-INF/swagger/jalon.yml";
    private static final String DESCRIPTION = "description";

    @Get("/openapi.yml")
    @Produces("application/yaml")
    String description(HttpRequest<?> request) throws IOException {
        Query.none(request);
        try (InputStream file = Objects.requireNonNull(DescriptionApi.class.getResourceAsStream(FILE))) {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            typeset(root);
            DumperOptions blocks = new DumperOptions();
            blocks.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
            blocks.setAllowUnicode(true);
            return new Yaml(blocks).dump(root);
        }
    }

    /** Puts back the typography that the build takes from Javadoc; the words of the model keep no English comment. */
    @SuppressWarnings("unchecked") // keys are texts
    private static void typeset(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> part = (Map<String, Object>) map;
            if (part.containsKey("enum")) {
                part.remove(DESCRIPTION);
            }
            if (part.get(DESCRIPTION) instanceof String text) {
                part.put(DESCRIPTION, Sentence.of(text));
            }
            part.values().forEach(DescriptionApi::typeset);
        } else if (node instanceof Collection<?> list) {
            list.forEach(DescriptionApi::typeset);
        }
    }
}
