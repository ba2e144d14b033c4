package nl.wijkatelier.contract.origin;

import nl.wijkatelier.contract.AtelierCommand;

/** From which notes something was made. */
public sealed interface OriginCommand extends AtelierCommand permits RecordOrigin {}
