/** What is kept in MongoDB to be read: items, journal, keyframes. All of it can be thrown away and is rebuilt from the events. */
@NullMarked
package nl.wijkatelier.query.readmodel;

import org.jspecify.annotations.NullMarked;
