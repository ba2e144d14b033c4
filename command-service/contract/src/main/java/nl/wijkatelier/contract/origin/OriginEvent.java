package nl.wijkatelier.contract.origin;

import nl.wijkatelier.contract.AtelierEvent;

/** From which notes something was made. */
public sealed interface OriginEvent extends AtelierEvent permits OriginRecorded {}
