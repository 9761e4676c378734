package fr.jalon.schedule;

/** The clock cannot start; the message is French and says why and what to do. */
public final class ScheduleRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScheduleRefused(String message) {
        super(message);
    }
}
