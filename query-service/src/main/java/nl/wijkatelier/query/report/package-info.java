/** The report of an atelier: the whole as a document, its tables, its calendar and its open data. */
@NullMarked
package nl.wijkatelier.query.report;

import org.jspecify.annotations.NullMarked;
