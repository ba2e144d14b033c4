package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Refusal;

/** Why something about activities is refused. */
public sealed interface ActivityRefusal extends Refusal permits
        ActivityIsRunning,
        ActivityIsNotRunning,
        ActivityIsNotPaused,
        ActivityHasEnded {}
