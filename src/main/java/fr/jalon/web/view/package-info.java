/**
 * What the interface answers, one record a kind of answer, in the words of the model.
 *
 * <p>Their Javadoc is in French: the build makes the descriptions of /openapi.yml from it, and people read those.
 */
@NullMarked
package fr.jalon.web.view;

import org.jspecify.annotations.NullMarked;
