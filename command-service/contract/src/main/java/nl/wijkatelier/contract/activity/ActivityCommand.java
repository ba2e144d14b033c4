package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.AtelierCommand;

/** Activities and the one clock that everybody sees. Overrun shows; it never ends anything by itself. */
public sealed interface ActivityCommand extends AtelierCommand permits
        StartActivity,
        PauseActivity,
        ResumeActivity,
        ExtendActivity,
        EndActivity {}
