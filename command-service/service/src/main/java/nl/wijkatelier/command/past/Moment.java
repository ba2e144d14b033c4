package nl.wijkatelier.command.past;

import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.contract.atelier.AtelierPlanned;

/**
 * An atelier as it was at a revision.
 *
 * @param planned how it was planned
 * @param atelier what its decisions went by
 * @param traces what its events name that is kept beside them
 */
public record Moment(AtelierPlanned planned, Atelier atelier, Traces traces) {}
