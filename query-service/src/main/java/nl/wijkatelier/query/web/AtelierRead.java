package nl.wijkatelier.query.web;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.visibility.Audience;

/**
 * Somebody reads in an atelier.
 *
 * @param head its last revision when they asked
 * @param asked what they asked for
 */
public record AtelierRead(AtelierId atelier, Audience audience, long head, Parameters asked) {}
