package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Refusal;

/** Why something about the atelier as a whole is refused. */
public sealed interface LifecycleRefusal extends Refusal permits
        AtelierIsNotOpen,
        AtelierIsClosed,
        AtelierIsOpen,
        NotYetShown {}
