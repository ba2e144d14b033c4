import { RINGS, type Ring, type RingAnalysis } from '../contract/ring';
import { ringOf, type Party } from './places';
import { useTexts } from './texts';

interface RingDiagramProps {
  readonly parties: readonly Party[];
  readonly analysis: RingAnalysis;
}

/** The rings around the decisions, with who is in each; who is not known to be in one stands outside. */
export function RingDiagram({ parties, analysis }: RingDiagramProps) {
  const t = useTexts();
  const nowhere = parties.filter((party) => ringOf(party, analysis) === undefined);
  const title = t('diagram', { analysis: t(`analysis.${analysis}`) });
  return (
    <figure className="wa-rings" aria-label={title}>
      <figcaption>{title}</figcaption>
      <RingWithin rings={RINGS.toReversed()} parties={parties} analysis={analysis} />
      {nowhere.length > 0 && (
        <div className="wa-rings__outside">
          <p>{t('nowhere')}</p>
          <Names parties={nowhere} />
        </div>
      )}
    </figure>
  );
}

/** A ring, and the next one within it. */
function RingWithin({ rings, parties, analysis }: RingDiagramProps & { readonly rings: readonly Ring[] }) {
  const t = useTexts();
  const [ring, ...inner] = rings;
  if (ring === undefined) return null;
  const here = parties.filter((party) => ringOf(party, analysis) === ring);
  return (
    <div className="wa-rings__ring">
      <p>{t(`ring.${ring}`)}</p>
      {here.length === 0 ? <p className="wa-small">{t('nobody')}</p> : <Names parties={here} />}
      <RingWithin rings={inner} parties={parties} analysis={analysis} />
    </div>
  );
}

function Names({ parties }: { parties: readonly Party[] }) {
  return <ul className="wa-rings__names">{parties.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;
}
