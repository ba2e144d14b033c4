/** Where reports are asked for over HTTP, made one after the other, and kept for a while. */
@NullMarked
package nl.wijkatelier.query.report.desk;

import org.jspecify.annotations.NullMarked;
