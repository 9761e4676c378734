package fr.jalon.result;

import java.time.LocalDate;
import java.time.Month;

/** The collection of the values of a year; what is frozen while it is open is not complete yet. */
public record Campaign(int year) {
    /** The day on which the values of the year are due. */
    public LocalDate closesOn() {
        return LocalDate.of(year + 1, Month.JANUARY, 31);
    }

    public boolean isOpenOn(LocalDate day) {
        return day.isBefore(closesOn());
    }
}
