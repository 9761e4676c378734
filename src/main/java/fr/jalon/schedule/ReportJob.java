package fr.jalon.schedule;

import fr.jalon.report.Progress;
import fr.jalon.report.ReportRunner;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only class that knows both Quartz and reports. The slot knows its year: the time of firing may lie. */
final class ReportJob implements Job {
    static final String SLOT = "slot";

    private static final Logger LOG = LoggerFactory.getLogger(ReportJob.class);

    private final ReportRunner runner;

    ReportJob(ReportRunner runner) {
        this.runner = runner;
    }

    /** A failure stands in the attempt; it is told in one line and tried again by the plan, not by Quartz. */
    @Override
    public void execute(JobExecutionContext tick) {
        long slot = Long.parseLong(tick.getMergedJobDataMap().getString(SLOT));
        LOG.info("slot {}: due", slot);
        try {
            runner.run(slot, Progress.NONE)
                    .ifPresent(issued -> LOG.info(
                            "slot {}: {} {}, edition {}{}",
                            slot,
                            issued.edition().contract(),
                            issued.edition().year(),
                            issued.edition().number(),
                            issued.isNew() ? "" : " (as sealed before)"));
        } catch (RuntimeException e) {
            LOG.error("slot {}: {}", slot, e.toString());
        }
    }
}
