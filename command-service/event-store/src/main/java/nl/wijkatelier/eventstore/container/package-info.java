/** What the web server answers by itself, before a service comes in. */
@NullMarked
package nl.wijkatelier.eventstore.container;

import org.jspecify.annotations.NullMarked;
