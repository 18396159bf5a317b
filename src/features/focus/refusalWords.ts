/** What the database refused of a decision or of what was done: no more than this screen can do about it, which makes no file. */
import { storageWords } from '../../i18n/noticeWords';
import type { Translate } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import type { StorageNoticeWords } from '../../ui/StorageNotice';

export function refusalWords(t: Translate, problem: StorageProblem): StorageNoticeWords {
  const words = { ...storageWords(t, problem), safe: t('focus:refused.safe') };
  return problem === 'blocked' || problem === 'newer' ? words : { ...words, todo: t(`focus:refused.todo.${problem}`) };
}
