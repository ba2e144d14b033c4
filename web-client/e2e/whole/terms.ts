import type { AgreementKind } from '../../src/contract/agreement.ts';
import type { Component } from '../../src/contract/values.ts';
import type { Confidentiality, DecisionMethod, Mandate, Position } from '../../src/contract/decision.ts';
import type { HeatAlternative } from '../../src/contract/neighbourhood.ts';
import type { BodyKind } from '../../src/contract/organisation.ts';
import type { StepKind } from '../../src/contract/process.ts';
import type { CoverageState } from '../../src/contract/resource.ts';
import type { Ring } from '../../src/contract/ring.ts';
import type { Attitude, StakeholderType } from '../../src/contract/stakeholder.ts';

/** The codes of the file, in the terms of the contract. */
type Terms<T> = Readonly<Record<string, T>>;

const COMPONENTS: Terms<Component> = {
  PARTICIPATIE: 'PARTICIPATION', PROCES: 'PROCESS', TECHNIEK: 'TECHNOLOGY', ORGANISATIE: 'ORGANISATION', FINANCIEN: 'FINANCE', ALGEMEEN: 'GENERAL',
};

const COMPONENT_NAMES: Terms<string> = {
  PARTICIPATIE: 'Participatie', PROCES: 'Proces', TECHNIEK: 'Techniek', ORGANISATIE: 'Organisatie', FINANCIEN: 'Financiën',
};

const STAKEHOLDER_TYPES: Terms<StakeholderType> = {
  COLLEGE: 'MUNICIPAL_EXECUTIVE', RAAD: 'MUNICIPAL_COUNCIL', GEMEENTE_AMBTELIJK: 'CIVIL_SERVICE', WONINGCORPORATIE: 'HOUSING_ASSOCIATION',
  NETBEHEERDER: 'GRID_OPERATOR', WARMTEBEDRIJF: 'HEAT_COMPANY', NUTSBEDRIJF: 'UTILITY_COMPANY', BEWONERS_HUUR: 'TENANTS',
  BEWONERSINITIATIEF: 'RESIDENTS_INITIATIVE', VVE: 'OWNERS_ASSOCIATION', BEWONERS_KOOP: 'OWNER_OCCUPIERS',
  PARTICULIERE_VERHUURDER: 'PRIVATE_LANDLORD', BRONHOUDER: 'SOURCE_OWNER', WATERSCHAP: 'WATER_AUTHORITY',
};

const RINGS: Terms<Ring> = { MEEBESLISSEN: 'CO_DECIDE', MEEWERKEN: 'CO_WORK', MEEDENKEN: 'CO_THINK', MEEWETEN: 'BE_INFORMED' };

const ATTITUDES: Terms<Attitude> = { '-2': 'STRONGLY_AGAINST', '-1': 'AGAINST', 0: 'NEUTRAL', 1: 'IN_FAVOUR', 2: 'STRONGLY_IN_FAVOUR' };

const METHODS: Terms<DecisionMethod> = { CONSENT: 'CONSENT', MEERDERHEID: 'MAJORITY', ADVIES: 'ADVICE' };

const MANDATES: Terms<Mandate> = { ADVIES_AAN_COLLEGE: 'ADVICE_TO_EXECUTIVE', ADVIES_AAN_RAAD: 'ADVICE_TO_COUNCIL' };

const POSITIONS: Terms<Position> = {
  CONSENT: 'CONSENT', CONSENT_MET_ZORG: 'CONCERN', BEZWAAR: 'OBJECTION', VOOR: 'FOR', TEGEN: 'AGAINST', ONTHOUDING: 'ABSTAIN',
};

const CONFIDENTIALITIES: Terms<Confidentiality> = { OPENBAAR: 'PUBLIC', INTERN: 'INTERNAL' };

const STEP_KINDS: Terms<StepKind> = { BESLUIT: 'DECISION_TO_TAKE', BIJEENKOMST: 'MEETING', ONDERZOEK: 'RESEARCH' };

const BODY_KINDS: Terms<BodyKind> = {
  STUURGROEP: 'STEERING_GROUP', PROJECTGROEP: 'PROJECT_TEAM', WERKGROEP: 'WORKING_GROUP', KLANKBORDGROEP: 'SOUNDING_BOARD',
};

const AGREEMENT_KINDS: Terms<AgreementKind> = {
  INTENTIEOVEREENKOMST: 'LETTER_OF_INTENT', SAMENWERKINGSOVEREENKOMST: 'COOPERATION_AGREEMENT', DATA_AFSPRAAK: 'DATA_AGREEMENT',
};

const COVERAGE_STATES: Terms<CoverageState> = { GEDEKT: 'COVERED', AANGEVRAAGD: 'REQUESTED', TEKORT: 'SHORTFALL', ONBEKEND: 'UNKNOWN' };

/** What the pages call it. */
const ALTERNATIVE_NAMES: Readonly<Record<HeatAlternative, string>> = {
  ALL_ELECTRIC: 'All-electric (eigen warmtepomp)',
  HEAT_NETWORK_MT: 'Warmtenet, midden- of hoge temperatuur',
  HEAT_NETWORK_LT: 'Warmtenet, (zeer) lage temperatuur',
  SUSTAINABLE_GAS_HYBRID: 'Klimaatneutraal gas met hybride warmtepomp',
};

const POSITION_NAMES: Terms<string> = {
  CONSENT: 'Geen bezwaar', CONSENT_MET_ZORG: 'Geen bezwaar, wel een zorg', BEZWAAR: 'Bezwaar', VOOR: 'Voor', TEGEN: 'Tegen', ONTHOUDING: 'Onthouding',
};

export const component = termIn(COMPONENTS);
export const componentName = termIn(COMPONENT_NAMES);
export const stakeholderType = termIn(STAKEHOLDER_TYPES);
export const ring = termIn(RINGS);
export const attitude = (figure: number): Attitude => termIn(ATTITUDES)(String(figure));
export const method = termIn(METHODS);
export const mandate = termIn(MANDATES);
export const position = termIn(POSITIONS);
export const positionName = termIn(POSITION_NAMES);
export const confidentiality = termIn(CONFIDENTIALITIES);
export const stepKind = termIn(STEP_KINDS);
export const bodyKind = termIn(BODY_KINDS);
export const agreementKind = termIn(AGREEMENT_KINDS);
export const coverageState = termIn(COVERAGE_STATES);
export const alternativeName = termIn(ALTERNATIVE_NAMES);

/** A code that has no term would be passed over: that is an error. */
function termIn<T>(terms: Terms<T>): (code: string) => T {
  return (code) => {
    const term = terms[code];
    if (term === undefined) throw new Error(`There is no term for ${code}`);
    return term;
  };
}
