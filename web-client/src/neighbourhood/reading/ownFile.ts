import type { Figure } from '../../contract/neighbourhood';

/** Our own file, for who has none of CBS or PBL (DOMAIN.md §2.2): the name of each column and the figure in it. */
export const OWN_COLUMNS: Readonly<Record<string, Figure>> = {
  dwellings: 'DWELLINGS',
  gasM3: 'GAS_M3',
  landHa: 'LAND_HA',
  multiFamilyPct: 'MULTI_FAMILY_PCT',
  labelAbcPct: 'LABEL_ABC_PCT',
  preWarPct: 'PRE_WAR_PCT',
  mtSourceKm: 'MT_SOURCE_KM',
  ltSourceLevel: 'LT_SOURCE_LEVEL',
  gasAvailability: 'GAS_AVAILABILITY',
  gridHeadroomPct: 'GRID_HEADROOM_PCT',
  housingCorpPct: 'HOUSING_CORP_PCT',
  monumentPct: 'MONUMENT_PCT',
  existingNetworkPct: 'EXISTING_NETWORK_PCT',
};

/** The first line of an own file, with a column for the source behind each figure. */
export function ownFileHeader(): string {
  return ['code', 'naam', ...Object.keys(OWN_COLUMNS).flatMap((key) => [key, `${key}_bron`])].join(';');
}
