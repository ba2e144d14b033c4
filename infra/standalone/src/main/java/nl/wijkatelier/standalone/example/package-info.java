/**
 * The worked example as a live atelier. It gets in as an import by a facilitator, through the public command API, in
 * the order and at the moments that its file tells.
 */
@NullMarked
package nl.wijkatelier.standalone.example;

import org.jspecify.annotations.NullMarked;
