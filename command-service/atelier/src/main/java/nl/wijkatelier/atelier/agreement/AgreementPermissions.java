package nl.wijkatelier.atelier.agreement;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.agreement.AgreementCommand;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.agreement.ReviseAgreement;
import nl.wijkatelier.contract.agreement.SetAgreementStatus;
import nl.wijkatelier.contract.agreement.SignAgreement;
import nl.wijkatelier.contract.agreement.WithdrawAgreement;

/** Who may do what with agreements: all who have a say draw them up together. */
public final class AgreementPermissions {
    private AgreementPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(AgreementCommand command) {
        return switch (command) {
            case RecordAgreement _, ReviseAgreement _, WithdrawAgreement _ -> Permission.TAKE_PART;
            case SetAgreementStatus _, SignAgreement _ -> Permission.TAKE_PART;
        };
    }
}
