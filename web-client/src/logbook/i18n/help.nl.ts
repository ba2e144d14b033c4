/** Help with the logbook. */
export const nl = {
  logbook:
    'Hier zoekt u op wat er in het atelier gebeurde: op woorden, persoon, bord, dagdeel, afspraak en dag.\n' +
    'Wat u kiest geldt samen en staat in het adres: met de link ziet een ander hetzelfde.\n' +
    'Kies een handeling om dat moment terug te zien, of “Spoor” voor wie het deed en waar het op voortbouwt.\n' +
    'Bij “Geweigerd” staat wat iemand wilde doen maar niet kon, en het antwoord dat die persoon kreeg.\n' +
    'De begeleider ziet bij “Wie keek mee?” wie het atelier bekeek en wat er is opgehaald.',
} as const;
