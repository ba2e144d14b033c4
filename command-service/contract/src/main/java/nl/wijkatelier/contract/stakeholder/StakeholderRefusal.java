package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.Refusal;

/** Why something about stakeholders is refused. */
public sealed interface StakeholderRefusal extends Refusal permits SpeaksForItself {}
