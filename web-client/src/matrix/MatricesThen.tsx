import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import { MatrixBody } from './MatrixBody';
import { RoundBar } from './RoundBar';
import { useTexts } from './texts';
import { useMatrix } from './useMatrix';

/** The matrices as they stood at this moment. */
export default function MatricesThen() {
  const t = useTexts();
  const matrices = useItems('matrix');
  if (matrices.length === 0) return <p>{t('emptyReadOnly')}</p>;
  return <div className="wa-stack">{matrices.map(({ id }) => <Then key={id} id={id} />)}</div>;
}

function Then({ id }: { id: string }) {
  const whole = useMatrix(id);
  if (!whole) return null;
  return (
    <section data-item={id} className="wa-stack" aria-label={whole.matrix.title}>
      <Heading level={2}>{whole.matrix.title}</Heading>
      {whole.matrix.question && <p>{whole.matrix.question}</p>}
      <RoundBar whole={whole} />
      <MatrixBody whole={whole} />
    </section>
  );
}
