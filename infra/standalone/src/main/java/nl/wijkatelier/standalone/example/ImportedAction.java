package nl.wijkatelier.standalone.example;

import java.time.Instant;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Something that somebody did in the past, to be done again.
 *
 * @param by who did it
 * @param at when it happened then
 * @param command what it was
 */
record ImportedAction(ParticipantId by, Instant at, AtelierCommand command) {}
