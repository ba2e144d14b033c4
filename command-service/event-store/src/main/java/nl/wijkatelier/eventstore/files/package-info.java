/** How what is kept is made on disk. */
@NullMarked
package nl.wijkatelier.eventstore.files;

import org.jspecify.annotations.NullMarked;
