/**
 * What a report says, before any format draws it: {@code annual} turns the figures into finished French strings, {@code
 * drawing} holds charts and signs as geometry, {@code flow} sets both in reading order for the formats that lay
 * themselves out.
 */
@NullMarked
package fr.jalon.document;

import org.jspecify.annotations.NullMarked;
