/** The product's own public API, as a client of it. */
@NullMarked
package nl.wijkatelier.standalone.api;

import org.jspecify.annotations.NullMarked;
