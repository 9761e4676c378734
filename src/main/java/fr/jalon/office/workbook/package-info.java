/** The figures of the annual report as a workbook, to be filtered and edited: one sheet an axis, native charts. */
@NullMarked
package fr.jalon.office.workbook;

import org.jspecify.annotations.NullMarked;
