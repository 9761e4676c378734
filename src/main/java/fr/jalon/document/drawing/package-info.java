/** Charts and signs as geometry, apart from the surface that they are drawn on. */
@NullMarked
package fr.jalon.document.drawing;

import org.jspecify.annotations.NullMarked;
