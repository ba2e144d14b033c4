package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.AtelierEvent;

/** Activities and the one clock that everybody sees. Overrun shows; it never ends anything by itself. */
public sealed interface ActivityEvent extends AtelierEvent permits
        ActivityStarted,
        ActivityPaused,
        ActivityResumed,
        ActivityExtended,
        ActivityEnded {}
