package fr.jalon.schedule;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks, every few minutes, for contracts that came or changed and for slots that are due soon. */
final class PlanJob implements Job {
    private final ReportClock clock;

    PlanJob(ReportClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext tick) {
        clock.look();
    }
}
