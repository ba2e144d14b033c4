package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.Refusal;

/** Why something about RASCI per table is refused. */
public sealed interface RasciRefusal extends Refusal
        permits AlreadyAccountableAtTable, RasciProposalsAreShown, RasciRoundIsRunning, SeatedNowhere {}
