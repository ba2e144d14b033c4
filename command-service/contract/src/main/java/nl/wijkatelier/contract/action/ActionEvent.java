package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.AtelierEvent;

/** What happens to follow-up actions. */
public sealed interface ActionEvent extends AtelierEvent
        permits ActionPlanned, ActionAmended, ActionCompleted, ActionWithdrawn, ActionReopened {}
