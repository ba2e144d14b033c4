/** Help with the blueprint. */
export const nl = {
  blueprint:
    'In de blauwdruk staat wat een volgend atelier van dit atelier kan leren.\n' +
    'Schrijf lessen op: wat ging goed, en wat doet u de volgende keer anders?\n' +
    'De begeleider stelt de blauwdruk op en maakt die bekend.\n' +
    'Een nieuw atelier kan er daarna mee beginnen.',
} as const;
