import type { DwellingTrait, Figure } from '../../contract/neighbourhood';

/** Where a figure is found: in one column, or as the share that the first columns of a group have in what all of them count. */
export type Finding =
  | { readonly figure: Figure; readonly in: readonly string[] }
  | { readonly figure: Figure; readonly first: number; readonly of: readonly string[] };

/** A file with a row for each neighbourhood (DOMAIN.md §2.1 and §2.2). */
export interface Format {
  readonly name: 'CBS' | 'PBL';
  readonly source: string;
  readonly code: readonly string[];
  readonly title: readonly string[];
  readonly year: readonly string[];
  readonly figures: readonly Finding[];
  /** How dwellings divide: the columns that count them. */
  readonly dwellings: readonly { readonly by: DwellingTrait; readonly of: readonly string[]; readonly called: (column: string) => string }[];
  /** PBL's own cheapest variant. */
  readonly variant: readonly string[];
}

export const CBS: Format = {
  name: 'CBS',
  source: 'CBS Kerncijfers wijken en buurten',
  code: ['gwb_code', 'gwb_code_10', 'codering', 'buurtcode', 'wijkcode', 'statcode', 'WijkenEnBuurten'],
  title: ['regio', 'buurtnaam', 'wijknaam', 'statnaam', 'naam'],
  year: ['cbs_jaar'],
  figures: [
    { figure: 'DWELLINGS', in: ['a_woning', 'woningvoorraad'] },
    { figure: 'GAS_M3', in: ['g_gas', 'gemiddeld_gasverbruik_totaal', 'GemiddeldAardgasverbruikTotaal'] },
    { figure: 'LAND_HA', in: ['a_lan_ha', 'oppervlakte_land_in_ha', 'OppervlakteLand'] },
    { figure: 'MULTI_FAMILY_PCT', in: ['p_mgezw', 'percentage_meergezinswoning', 'PercentageMeergezinswoning'] },
    { figure: 'HOUSING_CORP_PCT', in: ['p_wcorpw', 'perc_huurwoningen_in_bezit_woningcorporaties', 'InBezitWoningcorporatie'] },
    { figure: 'EXISTING_NETWORK_PCT', in: ['p_stadsv', 'PercentageWoningenMetStadsverwarming'] },
  ],
  dwellings: [],
  variant: [],
};

const LABELS = ['A_en_beter', 'B', 'C', 'D', 'E', 'F', 'G'];
const GOOD_LABELS = 3;
const YEARS = [
  'Voor_1930', '1930_1945', '1946_1965', '1966_1975', '1976_1992', '1993_1996', '1997_2000', '2001_2006', '2007_2011', '2012_2014', '2015_2020',
];
const PRE_WAR = 2;
const KINDS = [
  // "Meersgezinswoning" is how the file spells it.
  'Meersgezinswoning_laag_midden', 'Meersgezinswoning_hoog', 'Vrijstaande_woning', '2_onder_1_kap', 'Rijwoning_hoek', 'Rijwoning_tussen',
];
const MULTI_FAMILY = 2;

const labelled = (prefix: string) => LABELS.map((label) => `${prefix}${label}`);

/** "Rijwoning_tussen" is how a column is called, not a dwelling. */
function kindInWords(column: string): string {
  return column
    .replace('Meersgezinswoning_laag_midden', 'Meergezinswoning laag of midden')
    .replace('Meersgezinswoning', 'Meergezinswoning')
    .replace('2_onder_1_kap', 'Twee-onder-een-kapwoning')
    .replaceAll('_', ' ');
}

function periodInWords(column: string): string {
  return column.replace(/^(\d{4})_(\d{4})$/, '$1 tot en met $2').replaceAll('_', ' ');
}

export const PBL: Format = {
  name: 'PBL',
  source: 'PBL Startanalyse aardgasvrije buurten',
  code: ['I01_buurtcode', 'buurtcode', 'wijkcode'],
  title: ['I02_buurtnaam', 'buurtnaam', 'wijknaam'],
  year: ['pbl_jaar'],
  figures: [
    { figure: 'LABEL_ABC_PCT', first: GOOD_LABELS, of: labelled('Label_') },
    { figure: 'LABEL_ABC_PCT', first: GOOD_LABELS, of: labelled('pbl_label_') },
    { figure: 'PRE_WAR_PCT', first: PRE_WAR, of: YEARS },
    { figure: 'MULTI_FAMILY_PCT', first: MULTI_FAMILY, of: KINDS },
    { figure: 'MULTI_FAMILY_PCT', in: ['pbl_meergezins_pct'] },
  ],
  dwellings: [
    { by: 'TYPE', of: KINDS, called: kindInWords },
    { by: 'CONSTRUCTION_PERIOD', of: YEARS, called: periodInWords },
  ],
  variant: ['pbl_laagste_kosten_variant'],
};
