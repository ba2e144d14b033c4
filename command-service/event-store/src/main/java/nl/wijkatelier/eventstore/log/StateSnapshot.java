package nl.wijkatelier.eventstore.log;

import nl.wijkatelier.contract.atelier.AtelierId;

/**
 * The state of an atelier at a revision, so that not all its events need to be read.
 *
 * @param state the state; its form is known to who wrote it. Not copied: leave it as it is
 */
public record StateSnapshot(AtelierId atelier, long revision, byte[] state) {}
