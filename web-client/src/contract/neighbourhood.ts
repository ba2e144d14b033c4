/** Neighbourhoods, their key figures and the quick scan. As `contract.neighbourhood` of the command-service. */

export const FIGURES = [
  'DWELLINGS', 'GAS_M3', 'LAND_HA', 'MULTI_FAMILY_PCT', 'LABEL_ABC_PCT', 'PRE_WAR_PCT', 'MT_SOURCE_KM', 'LT_SOURCE_LEVEL',
  'GAS_AVAILABILITY', 'GRID_HEADROOM_PCT', 'HOUSING_CORP_PCT', 'MONUMENT_PCT', 'EXISTING_NETWORK_PCT',
] as const;
export type Figure = (typeof FIGURES)[number];

export const INDICATORS = [
  'HEAT_DENSITY', 'MULTI_FAMILY_PCT', 'LABEL_ABC_PCT', 'PRE_WAR_PCT', 'MT_SOURCE_KM', 'LT_SOURCE_LEVEL', 'GAS_AVAILABILITY',
  'GRID_HEADROOM_PCT', 'HOUSING_CORP_PCT', 'MONUMENT_PCT', 'EXISTING_NETWORK_PCT',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export const HEAT_ALTERNATIVES = ['ALL_ELECTRIC', 'HEAT_NETWORK_MT', 'HEAT_NETWORK_LT', 'SUSTAINABLE_GAS_HYBRID'] as const;
export type HeatAlternative = (typeof HEAT_ALTERNATIVES)[number];

export const SCAN_MODEL_VERSIONS = ['V1_0_0'] as const;
export type ScanModelVersion = (typeof SCAN_MODEL_VERSIONS)[number];

/** What the variant with the lowest national costs is, as PBL calculated it. */
export interface CheapestVariant {
  readonly alternative: HeatAlternative;
  readonly name: string;
  readonly source: string;
  readonly year?: number;
}

/** What dwellings are counted by. */
export const DWELLING_TRAITS = ['TYPE', 'CONSTRUCTION_PERIOD', 'OWNER'] as const;
export type DwellingTrait = (typeof DWELLING_TRAITS)[number];

/** Dwellings that have something in common. */
export interface DwellingGroup {
  readonly name: string;
  readonly dwellings: number;
}

/** How the dwellings divide; they need not be all of them. */
export interface DwellingCount {
  readonly groups: readonly DwellingGroup[];
  readonly source: string;
  readonly year?: number;
}

/** A key figure as a file has it. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly value: number;
  readonly source: string;
  readonly year?: number;
}

/** A neighbourhood as files have it; what they do not know is not in it. */
export interface ReadNeighbourhood {
  readonly neighbourhoodId: string;
  readonly name: string;
  readonly code?: string;
  readonly figures: readonly ReadFigure[];
  readonly variant?: CheapestVariant;
  readonly dwellings?: readonly { readonly by: DwellingTrait; readonly count: DwellingCount }[];
}

export interface CurvePoint {
  readonly at: number;
  readonly score: number;
}

interface NeighbourhoodFields {
  readonly neighbourhoodId: string;
  readonly name: string;
  readonly code?: string;
  readonly description?: string;
}

export interface NeighbourhoodCommands {
  ProposeNeighbourhood: NeighbourhoodFields;
  DescribeNeighbourhood: NeighbourhoodFields;
  EnterFigure: { readonly neighbourhoodId: string; readonly figure: Figure; readonly value: number; readonly source: string; readonly year?: number };
  ClearFigure: { readonly neighbourhoodId: string; readonly figure: Figure };
  ReportCheapestVariant: { readonly neighbourhoodId: string; readonly variant?: CheapestVariant };
  CountDwellings: { readonly neighbourhoodId: string; readonly by: DwellingTrait; readonly count?: DwellingCount };
  ImportFigures: { readonly neighbourhoods: readonly ReadNeighbourhood[] };
  WithdrawNeighbourhood: { readonly neighbourhoodId: string };
  WeighCriterion: { readonly indicator: Indicator; readonly weight: number };
  ShapeCurve: { readonly alternative: HeatAlternative; readonly indicator: Indicator; readonly points: readonly CurvePoint[] };
  ResetScanModel: Readonly<Record<never, never>>;
  AdoptScanModel: { readonly model: ScanModel };
}

/** A known figure, and where it comes from. */
export interface KnownFigure {
  readonly value: number;
  readonly source: string;
  readonly year?: number;
}

export interface NeighbourhoodItem {
  readonly name: string;
  readonly code?: string;
  readonly description?: string;
  /** What is unknown is absent. */
  readonly figures: Readonly<Partial<Record<Figure, KnownFigure>>>;
  readonly cheapestVariant?: CheapestVariant;
  /** What is unknown is absent. */
  readonly dwellings?: Readonly<Partial<Record<DwellingTrait, DwellingCount>>>;
}

export interface ScanCurve {
  readonly alternative: HeatAlternative;
  readonly changed: boolean;
  readonly points: readonly CurvePoint[];
}

export interface ScanCriterion {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly publishedWeight: number;
  readonly curves: readonly ScanCurve[];
}

/** A whole model of the quick scan, as it travels: what is not in it is not looked at. */
export interface ScanModel {
  readonly modelId: string;
  readonly version: string;
  readonly status: string;
  readonly statusInEnglish?: string;
  readonly gasToHeat: { readonly kWhPerM3: number; readonly gjPerKWh: number; readonly boilerEfficiency: number };
  readonly alternatives: readonly HeatAlternative[];
  readonly criteria: readonly {
    readonly indicator: Indicator;
    readonly weight: number;
    readonly curves: readonly { readonly alternative: HeatAlternative; readonly points: readonly CurvePoint[] }[];
  }[];
  readonly rules: readonly ScanRule[];
  /** From well to badly. */
  readonly classes: readonly { readonly from: number; readonly fit: FitClass }[];
  readonly margin: number;
  readonly minCoverage: number;
}

/** What a rule does. */
export type RuleEffect = 'EXCLUDE' | 'FLAG';

/** How a rule compares what is known with its bound. */
export type RuleComparison = 'LESS' | 'AT_MOST' | 'EQUAL' | 'AT_LEAST' | 'MORE';

export interface ScanRule {
  readonly ruleId: string;
  readonly effect: RuleEffect;
  readonly alternative: HeatAlternative;
  readonly indicator: Indicator;
  readonly comparison: RuleComparison;
  readonly bound: number;
  readonly words: string;
  readonly wordsInEnglish?: string;
}

export interface ScanModelItem {
  readonly version: string;
  readonly changed: boolean;
  /** As they count now. */
  readonly criteria: readonly ScanCriterion[];
  /** The model as it was taken over; its rules, classes and limits hold. */
  readonly adopted: ScanModel;
}

export type FitClass = 'GOOD' | 'PROMISING' | 'DOUBTFUL' | 'POOR';

export type Fit = FitClass | 'INSUFFICIENT_DATA' | 'EXCLUDED';

export interface ScannedAlternative {
  readonly alternative: HeatAlternative;
  readonly score?: number;
  readonly coverage: number;
  readonly fit: Fit;
  /** Rules of the model, by their ids. */
  readonly excludedBy: readonly string[];
  readonly flags: readonly string[];
  readonly contributions: readonly { readonly indicator: Indicator; readonly value: number; readonly weight: number; readonly score: number }[];
  readonly unknown: readonly Indicator[];
}

/** The scan of the neighbourhood with the same id. */
export interface QuickScanItem {
  readonly model: string;
  readonly heatDensity?: number;
  readonly alternatives: readonly ScannedAlternative[];
  readonly ranking: readonly HeatAlternative[];
  readonly verdict: 'WINNER' | 'NO_CLEAR_WINNER' | 'INSUFFICIENT_DATA' | 'NOTHING_LEFT';
  readonly winner?: HeatAlternative;
  readonly margin?: number;
  readonly robustness?: { readonly leader: HeatAlternative; readonly stableRuns: number; readonly runs: number };
}

export interface NeighbourhoodItems {
  neighbourhood: NeighbourhoodItem;
  scanModel: ScanModelItem;
  quickScan: QuickScanItem;
}

export const NEIGHBOURHOOD_REFUSALS = ['not-in-scan-model'] as const;
