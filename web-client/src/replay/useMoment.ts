import { usePeople } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { timeOf, type Fix } from './moments';
import type { Replay } from './openReplay';
import { actorOf, subjectOf } from './subject';
import { useTexts } from './texts';
import { useSentence } from './useSentence';

/** The moment that is shown, in words. */
export function useMoment({ player, recall }: Replay, fixes: readonly Fix[]): { when: string | undefined; sentence: string } {
  const t = useTexts();
  const people = usePeople();
  const { exact, moment } = useFormat();
  const say = useSentence();
  const { event, at, wanted, revision, travelling } = player.view();
  if (wanted === 0) return { when: undefined, sentence: t(travelling && revision === 0 ? 'travelling' : 'start') };
  const about = timeOf(fixes, wanted);
  const guessed = about === undefined ? undefined : t('about', { when: moment(about) });
  if (wanted !== revision || !event) return { when: at !== undefined && wanted === revision ? exact(at) : guessed, sentence: t('travelling') };
  const subject = subjectOf(event, recall, (id) => people.get(id)?.name ?? '');
  return { when: exact(event.at), sentence: say({ kind: event.k, by: actorOf(event), subject }) };
}
