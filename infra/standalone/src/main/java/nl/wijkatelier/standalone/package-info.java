/** Everything in one process: both services, the web client and embedded stores. */
@NullMarked
package nl.wijkatelier.standalone;

import org.jspecify.annotations.NullMarked;
