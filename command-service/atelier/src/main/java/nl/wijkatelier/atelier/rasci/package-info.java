/** RASCI per table: rounds started, filled in by each table for itself, and shown. */
@NullMarked
package nl.wijkatelier.atelier.rasci;

import org.jspecify.annotations.NullMarked;
