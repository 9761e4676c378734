package fr.jalon.schedule;

import static java.util.stream.Collectors.toMap;

import fr.jalon.db.Database;
import fr.jalon.db.Vendor;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.report.ReportRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.spi.TriggerFiredBundle;

/**
 * Rings when a slot is due. The slots are the truth: at the start, and every few minutes, each one that is due soon gets
 * its trigger, whatever Quartz remembers; a trigger too many finds its slot filled.
 */
public final class ReportClock implements AutoCloseable {
    static final Duration LOOK_EVERY = Duration.ofMinutes(10);

    private static final Duration AHEAD = LOOK_EVERY.multipliedBy(3);
    private static final JobKey REPORT = new JobKey("report");
    private static final JobKey PLAN = new JobKey("plan");
    private static final String SLOTS = "slot";

    private final Database database;
    private final ReportRunner runner;
    private final Planner planner;
    private final InstantSource clock;
    private final @Nullable SoleService sole;
    private final Scheduler scheduler;

    private ReportClock(
            Database database, ReportRunner runner, Planner planner, InstantSource clock, @Nullable SoleService sole)
            throws SchedulerException {
        this.database = database;
        this.runner = runner;
        this.planner = planner;
        this.clock = clock;
        this.sole = sole;
        this.scheduler = QuartzSettings.scheduler(database);
    }

    /**
     * Starts ringing, what was missed first.
     *
     * @param data the data folder; on SQLite one service at most works on it
     * @throws ScheduleRefused when another one does
     */
    public static ReportClock start(
            Database database, ReportRunner runner, Planner planner, InstantSource clock, Path data) {
        SoleService sole = database.vendor() == Vendor.SQLITE ? SoleService.on(data) : null;
        try {
            ReportClock started = new ReportClock(database, runner, planner, clock, sole);
            started.start();
            return started;
        } catch (SchedulerException | RuntimeException e) {
            if (sole != null) {
                sole.close();
            }
            throw e instanceof RuntimeException refusal ? refusal : new ScheduleFailure(e);
        }
    }

    private void start() throws SchedulerException {
        if (sole != null) {
            database.writes().useExtension(SlotStore.class, slots -> slots.letGo(clock.instant()));
        }
        scheduler.setJobFactory((bundle, any) -> job(bundle));
        scheduler.addJob(job(REPORT, ReportJob.class), true);
        scheduler.scheduleJob(job(PLAN, PlanJob.class), Set.of(everyFewMinutes()), true);
        look();
        scheduler.start();
    }

    /** Brings the plan up to date, and gives each slot that is due soon its trigger. */
    void look() {
        planner.plan();
        Instant horizon = clock.instant().plus(AHEAD);
        due().forEach((slot, at) -> {
            if (at.isBefore(horizon)) {
                ring(slot, at);
            }
        });
    }

    /** The slots without an edition, each with the moment at which it is tried. */
    private Map<Slot, Instant> due() {
        return database.reads().inTransaction(handle -> {
            SlotStore slots = handle.attach(SlotStore.class);
            return slots.listOpen().stream()
                    .collect(toMap(slot -> slot, slot -> Retry.at(slot, slots.listAttempts(slot.id()))));
        });
    }

    private void ring(Slot slot, Instant at) {
        TriggerKey key = new TriggerKey(String.valueOf(slot.id()), SLOTS);
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(REPORT)
                .usingJobData(ReportJob.SLOT, String.valueOf(slot.id()))
                .startAt(Date.from(at))
                .build();
        try {
            if (!scheduler.checkExists(key)) {
                scheduler.scheduleJob(trigger);
            }
        } catch (ObjectAlreadyExistsException another) {
            // Another process of the cluster was quicker.
            return;
        } catch (SchedulerException e) {
            throw new ScheduleFailure(e);
        }
    }

    private Job job(TriggerFiredBundle bundle) {
        return bundle.getJobDetail().getKey().equals(PLAN) ? new PlanJob(this) : new ReportJob(runner);
    }

    /** Recovered: a run that died with its process is run again, by another one of the cluster or at the next start. */
    private static JobDetail job(JobKey key, Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(key)
                .storeDurably()
                .requestRecovery(key.equals(REPORT))
                .build();
    }

    private static Trigger everyFewMinutes() {
        return TriggerBuilder.newTrigger()
                .withIdentity(PLAN.getName())
                .forJob(PLAN)
                .startAt(Date.from(Instant.now().plus(LOOK_EVERY)))
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever((int) LOOK_EVERY.toMinutes()))
                .build();
    }

    /** Whether it rings: started, and neither stopped nor broken. */
    public boolean isRunning() {
        try {
            return scheduler.isStarted() && !scheduler.isShutdown() && !scheduler.isInStandbyMode();
        } catch (SchedulerException e) {
            return false;
        }
    }

    /** Stops ringing, once the reports under way are sealed. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new ScheduleFailure(e);
        } finally {
            if (sole != null) {
                sole.close();
            }
        }
    }
}
