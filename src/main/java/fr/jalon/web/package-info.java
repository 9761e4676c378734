/**
 * The service: a read interface under /api, the compilation of reports on request, health, metrics and its own description.
 *
 * <p>It works with the same {@link fr.jalon.workplace.Workplace} as the commands; the only package that imports Micronaut.
 */
@NullMarked
package fr.jalon.web;

import org.jspecify.annotations.NullMarked;
