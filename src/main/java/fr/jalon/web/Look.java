package fr.jalon.web;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at what the service stands on, for /health; what throws goes to the log, never to whoever asks. */
final class Look extends AbstractHealthIndicator<Map<String, String>> {
    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    private final String name;
    private final Callable<Seen> eye;

    Look(String name, ExecutorService executor, Callable<Seen> eye) {
        this.name = name;
        this.eye = eye;
        setExecutorService(executor);
    }

    /** What was seen, in French. */
    record Seen(HealthStatus status, String detail) {
        static Seen good(String detail) {
            return new Seen(HealthStatus.UP, detail);
        }

        static Seen bad(String detail) {
            return new Seen(HealthStatus.DOWN, detail);
        }
    }

    @Override
    protected Map<String, String> getHealthInformation() {
        Seen seen = seen();
        healthStatus = seen.status();
        return Map.of("detail", seen.detail());
    }

    private Seen seen() {
        try {
            return eye.call();
        } catch (Exception e) {
            LOG.error("{}", name, e);
            return Seen.bad("ne répond pas ; la cause est dans le journal du service");
        }
    }

    @Override
    protected String getName() {
        return name;
    }
}
