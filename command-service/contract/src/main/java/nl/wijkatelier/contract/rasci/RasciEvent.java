package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.AtelierEvent;

/** RASCI per table. */
public sealed interface RasciEvent extends AtelierEvent
        permits RasciRoundStarted, ResponsibilityProposed, ResponsibilityWithdrawn, RasciProposalsShown {}
