package nl.wijkatelier.contract.directingrole;

/**
 * The atelier chooses the directing role from this scale.
 *
 * @param scale the scale
 */
public record RoleScaleAdopted(RoleScale scale) implements DirectingRoleEvent {}
