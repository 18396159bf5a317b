/** Whether the front would be another one if the levels were weighed differently, and whether it was chosen among equals. */
import { useWords } from '../../i18n/translator';
import { formatList } from '../../ui/formats';
import { labelOf, type FocusContext } from './context';
import { spacingWords } from './spacingWords';

export function SpacingNote({ context }: { context: FocusContext }) {
  const { t, language } = useWords();
  const { model, focus } = context;
  const flips = focus.spacings.filter((check) => check.entersFront.length > 0);
  const names = (items: readonly string[]) =>
    formatList(
      language,
      items.map((item) => labelOf(context, item)),
    );
  const last = focus.entries[model.rules.front - 1];
  const tie = last?.reasons.find((reason) => reason.kind === 'tie');
  const tied = tie ? tie.with.length + 1 : 0;
  const reachesBeyond = tie?.with.some((item) => !focus.entries.find((entry) => entry.item === item)?.front) ?? false;
  return (
    <>
      {reachesBeyond && <p>{t('focus:tied', { count: tied })}</p>}
      {flips.length === 0 && <p>{t('focus:holds')}</p>}
      {flips.map((check) => (
        <p key={check.id}>
          {t('focus:flips', {
            spacing: spacingWords(t, check.id),
            enters: names(check.entersFront),
            leaves: names(check.leavesFront),
          })}
        </p>
      ))}
    </>
  );
}
