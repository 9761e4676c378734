package fr.jalon.web;

import fr.jalon.file.Sentence;
import fr.jalon.settings.Setting;
import fr.jalon.workplace.Workplace;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running service. Micronaut gets its configuration from here and from nowhere else: no variable of the environment,
 * no property of the Java machine and no file of a user can make it listen elsewhere or open another address.
 */
public final class WebServer implements AutoCloseable {
    static final int LARGEST_BODY_KIBIBYTES = 16;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int WORKERS = 8;
    private static final int PATIENCE_SECONDS = 30;

    private final ApplicationContext context;
    private final URI address;

    private WebServer(ApplicationContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts to answer; what is opened here is closed with it, the workplace is not.
     *
     * @param port 0 for any free one
     * @throws ServiceRefused when the port cannot be had
     */
    public static WebServer start(Workplace workplace, Loopback listening, int port) {
        ApplicationContext context = ApplicationContext.builder()
                .enableDefaultPropertySources(false)
                .environmentPropertySource(false)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .propertySources(PropertySource.of("jalon", configuration(listening.address(), port)))
                .singletons(workplace, listening)
                .build();
        try {
            context.start();
            requireNowhereElse(context.getBean(NettyHttpServerConfiguration.class), listening.address(), port);
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            return new WebServer(
                    context, URI.create("http://" + written(listening.address()) + ":" + server.getPort()));
        } catch (ServerStartupException e) {
            context.close();
            throw e.getCause() instanceof SocketException ? taken(listening, port) : e;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private static Map<String, Object> configuration(InetAddress address, int port) {
        return Map.ofEntries(
                Map.entry("micronaut.server.host", address.getHostAddress()),
                Map.entry("micronaut.server.port", port),
                Map.entry("micronaut.server.max-request-size", LARGEST_BODY_KIBIBYTES + "KB"),
                Map.entry("micronaut.server.idle-timeout", "60s"),
                // what answers may wait for the database: nothing of it on a thread that moves bytes
                Map.entry("micronaut.server.thread-selection", "IO"),
                Map.entry("micronaut.executors.io.type", "FIXED"),
                Map.entry("micronaut.executors.io.n-threads", WORKERS),
                // what was being answered has ended before: there is nothing to wait for
                Map.entry("micronaut.netty.event-loops.default.shutdown-quiet-period", "0s"),
                // a hole is told, not left out
                Map.entry("micronaut.serde.serialization.inclusion", "ALWAYS"),
                Map.entry("micronaut.metrics.enabled", true),
                Map.entry("micronaut.metrics.export.prometheus.enabled", true),
                Map.entry("micronaut.health.monitor.enabled", false),
                Map.entry("endpoints.all.enabled", false),
                Map.entry("endpoints.health.enabled", true),
                Map.entry("endpoints.health.details-visible", "ANONYMOUS"),
                Map.entry("endpoints.health.disk-space.enabled", false),
                Map.entry("endpoints.health.discovery-client.enabled", false),
                Map.entry("endpoints.prometheus.enabled", true),
                Map.entry("endpoints.prometheus.sensitive", false));
    }

    /** Reads what will really be listened on, and refuses to go on when it is anything else. */
    private static void requireNowhereElse(NettyHttpServerConfiguration effective, InetAddress address, int port) {
        boolean asSet =
                effective.getHost().filter(address.getHostAddress()::equals).isPresent()
                        && effective.getPort().filter(read -> read == port).isPresent()
                        && effective.getListeners() == null;
        if (!asSet) {
            throw new IllegalStateException("the server would listen on " + effective.getHost() + ":"
                    + effective.getPort() + " " + effective.getListeners() + ", not on " + address + ":" + port);
        }
    }

    private static ServiceRefused taken(Loopback listening, int port) {
        return new ServiceRefused(Sentence.of(
                "Jalon ne peut pas écouter sur {}:{} : un autre programme y écoute déjà (peut-être un autre"
                        + " « jalon serve »), ou ce port est réservé. Remède : arrêter l’autre, ou changer le réglage « {} ».",
                written(listening.address()),
                port,
                Setting.SERVER_PORT.key()));
    }

    private static String written(InetAddress address) {
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    /** What answers, for whoever compares it with its description. */
    ApplicationContext context() {
        return context;
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** Lets what is being answered end, then takes nothing more. */
    @Override
    public void close() {
        try {
            context.getBean(GracefulShutdownManager.class)
                    .shutdownGracefully()
                    .toCompletableFuture()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("what was being answered did not end in {} s", PATIENCE_SECONDS, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.close();
    }
}
