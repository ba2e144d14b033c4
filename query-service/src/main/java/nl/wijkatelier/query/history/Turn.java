package nl.wijkatelier.query.history;

import java.time.Instant;
import nl.wijkatelier.query.readmodel.ChapterTurn;

/** A turn of the programme, and the revision at which it was. */
record Turn(long revision, Instant at, ChapterTurn turn) {}
