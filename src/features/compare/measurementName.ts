/** What a measurement is called: its date, its case, and whether it was made up. */
import type { Translate } from '../../i18n/translator';
import { isImagined } from '../../state/imagined';
import type { CaseRecord, SnapshotRecord } from '../../state/records';
import { formatDate } from '../../ui/formats';

interface NameWords {
  readonly t: Translate;
  readonly language: string;
  readonly cases: readonly CaseRecord[];
}

export function measurementName(snapshot: SnapshotRecord, { t, language, cases }: NameWords): string {
  const date = formatDate(language, snapshot.date);
  const name =
    snapshot.caseId === null
      ? date
      : t('compare:name.case', {
          date,
          name: cases.find(({ id }) => id === snapshot.caseId)?.name ?? t('compare:name.unknownCase'),
        });
  return isImagined(snapshot) ? t('compare:name.imagined', { name }) : name;
}
