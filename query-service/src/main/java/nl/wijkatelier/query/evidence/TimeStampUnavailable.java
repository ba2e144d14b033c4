package nl.wijkatelier.query.evidence;

import java.net.URI;

/** An authority gave no time stamp that can be used. */
final class TimeStampUnavailable extends Exception {
    TimeStampUnavailable(URI authority, Exception why) {
        super(authority + " gave no time stamp: " + why, why);
    }
}
