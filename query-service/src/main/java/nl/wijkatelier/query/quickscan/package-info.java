/** The quick scan (DOMAIN.md §2.4): key figures and a model in, how well each heat alternative fits out. Pure. */
@NullMarked
package nl.wijkatelier.query.quickscan;

import org.jspecify.annotations.NullMarked;
