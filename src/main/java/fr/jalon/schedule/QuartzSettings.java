package fr.jalon.schedule;

import fr.jalon.db.Database;
import fr.jalon.db.Vendor;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.UpdateLockRowSemaphore;
import org.quartz.utils.DBConnectionManager;

/** How Quartz lives in our database: the same delegate on both, locks by an updated row on SQLite, a cluster on PostgreSQL. */
final class QuartzSettings {
    private static final String STORE = "org.quartz.jobStore.";
    private static final AtomicInteger OPENED = new AtomicInteger();

    private QuartzSettings() {}

    /** A scheduler that is not started yet. Those of one database share a name, which makes them one cluster. */
    static Scheduler scheduler(Database database) throws SchedulerException {
        String source = "jalon-" + OPENED.incrementAndGet();
        DBConnectionManager.getInstance().addConnectionProvider(source, new QuartzConnections(database.writeSource()));
        Properties settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", "jalon");
        settings.put("org.quartz.scheduler.instanceId", "AUTO");
        settings.put("org.quartz.threadPool.threadCount", "2");
        settings.put(STORE + "class", JobStoreTX.class.getName());
        settings.put(STORE + "driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.put(STORE + "dataSource", source);
        settings.put(STORE + "useProperties", "true");
        if (database.vendor() == Vendor.SQLITE) {
            settings.put(STORE + "lockHandler.class", UpdateLockRowSemaphore.class.getName());
        } else {
            settings.put(STORE + "isClustered", "true");
            settings.put(STORE + "clusterCheckinInterval", "2000");
        }
        return new StdSchedulerFactory(settings).getScheduler();
    }
}
