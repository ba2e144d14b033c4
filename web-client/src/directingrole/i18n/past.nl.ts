/** What the past says about the directing role: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Regierol',
  kinds: { directingRole: 'Regierol' },
  fields: {
    directingRole: {
      role: 'Rol',
      explanation: 'Toelichting',
      decision: 'Volgt uit',
    },
    roleScale: {
      scale: 'Lijst met rollen',
      version: 'Versie',
      roles: 'Rollen',
    },
  },
  captions: {
    RoleScaleAdopted: '{{who}} kiest de lijst met regierollen',
    DirectingRoleChosen: '{{who}} kiest de regierol in een fase',
    DirectingRoleCleared: '{{who}} zet de regierol in een fase weer open',
  },
} as const;
