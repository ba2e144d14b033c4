/** What the past says about the directing role: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Regierol',
  kinds: { directingRole: 'Regierol' },
  captions: {
    RoleScaleAdopted: '{{who}} kiest de lijst met regierollen',
    DirectingRoleChosen: '{{who}} kiest de regierol in een fase',
    DirectingRoleCleared: '{{who}} zet de regierol in een fase weer open',
  },
} as const;
