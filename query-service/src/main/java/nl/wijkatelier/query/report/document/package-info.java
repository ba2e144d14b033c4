/** What a report holds, whatever it is written as: chapters of blocks, and tables of cells with a type. */
@NullMarked
package nl.wijkatelier.query.report.document;

import org.jspecify.annotations.NullMarked;
