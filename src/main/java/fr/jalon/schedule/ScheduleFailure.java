package fr.jalon.schedule;

/** What Quartz could not do, with its cause. */
public final class ScheduleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScheduleFailure(Exception cause) {
        super("the scheduler failed: " + cause.getMessage(), cause);
    }
}
