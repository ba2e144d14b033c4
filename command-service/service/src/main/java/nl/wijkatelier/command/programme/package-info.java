/** The library of working methods that agendas are made of: that of the product, or that of the host. */
@NullMarked
package nl.wijkatelier.command.programme;

import org.jspecify.annotations.NullMarked;
