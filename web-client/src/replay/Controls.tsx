import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { SelectField } from '../look/Field';
import { ControlIcon } from './ControlIcon';
import { nextMark, type Mark } from './moments';
import type { PlayerView, ReplayPlayer } from './replayPlayer';
import { useTexts } from './texts';
import { useMarkName } from './useMarkName';

interface ControlsProps {
  readonly player: ReplayPlayer;
  readonly view: PlayerView;
  readonly marks: readonly Mark[];
  /** Beside the buttons: where one is in the programme. */
  readonly children?: ReactNode;
}

/** Play, step and jump. */
export function Controls({ player, view, marks, children }: ControlsProps) {
  const t = useTexts();
  const nameOf = useMarkName();
  const jump = (direction: 1 | -1) => {
    const mark = nextMark(marks, view.wanted, direction);
    if (mark) void player.seek(mark.revision);
  };
  return (
    <section className="wa-replay-controls" aria-label={t('controls.label')}>
      <div className="wa-row" role="group" aria-label={t('controls.label')}>
        <Button purpose="secondary" className="wa-replay-jump" aria-label={t('controls.markBack')} title={t('controls.markBack')} onClick={() => jump(-1)}><ControlIcon name="markBack" /></Button>
        <Button purpose="secondary" aria-label={t('controls.stepBack')} title={t('controls.stepBack')} onClick={() => void player.step(-1)}><ControlIcon name="stepBack" /></Button>
        <Button purpose="primary" onClick={() => (view.playing ? player.pause() : player.play())}>
          {t(view.playing ? 'controls.pause' : 'controls.play')}
        </Button>
        <Button purpose="secondary" aria-label={t('controls.stepOn')} title={t('controls.stepOn')} onClick={() => void player.step(1)}><ControlIcon name="stepOn" /></Button>
        <Button purpose="secondary" className="wa-replay-jump" aria-label={t('controls.markOn')} title={t('controls.markOn')} onClick={() => jump(1)}><ControlIcon name="markOn" /></Button>
      </div>
      {children}
      <div className="wa-row wa-replay-settings">
        {marks.length > 0 && (
          <SelectField
            labelHidden
            label={t('line.marks')}
            value={marks.some(({ revision }) => revision === view.wanted) ? view.wanted : ''}
            onChange={({ target }) => target.value && void player.seek(Number(target.value))}
          >
            <option value="">{t('line.between')}</option>
            {marks.map((mark) => <option key={`${mark.kind} ${mark.revision}`} value={mark.revision}>{nameOf(mark)}</option>)}
          </SelectField>
        )}
      </div>
    </section>
  );
}
