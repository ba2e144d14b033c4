package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.Refusal;

/** Why something about an agreement is refused. */
public sealed interface AgreementRefusal extends Refusal permits
        AgreementChangedMeanwhile,
        AgreementIsSigned,
        AgreementNeedsParties,
        TooManyAgreements {}
