/** Live push: a hub per atelier that follows what is committed, and the sockets it is told to. */
@NullMarked
package nl.wijkatelier.query.live;

import org.jspecify.annotations.NullMarked;
