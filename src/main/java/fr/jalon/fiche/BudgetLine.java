package fr.jalon.fiche;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one funder planned and spent on a fiche in a year, in euros. Either may be missing; neither is then 0. */
public record BudgetLine(
        int year,
        String funder,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal actual) {}
