/** What a report is made from: an atelier at one revision, as far as those who will read it may see it. */
@NullMarked
package nl.wijkatelier.query.report.source;

import org.jspecify.annotations.NullMarked;
