package fr.jalon.report.template;

import org.jspecify.annotations.Nullable;

/** A template set that cannot be used. The message says which file and why; {@code check-templates} says the rest. */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
