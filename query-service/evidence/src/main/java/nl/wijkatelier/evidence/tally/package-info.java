/** What votes, rounds, scores and places came to, counted from the events of a dossier alone. */
@NullMarked
package nl.wijkatelier.evidence.tally;

import org.jspecify.annotations.NullMarked;
