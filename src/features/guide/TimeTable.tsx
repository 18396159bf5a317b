/** The steps of a workshop with their minutes. */
import { useWords } from '../../i18n/translator';
import { Table } from '../../ui/Table';
import { timed, totalMinutes } from './script';
import styles from './guide.module.css';

interface TimeTableProps {
  readonly of: 'script' | 'short';
  readonly script: Parameters<typeof timed>[0];
}

export function TimeTable({ of, script }: TimeTableProps) {
  const { t } = useWords();
  return (
    <div className={styles.times}>
      <Table
        caption={t(`guide:sections.${of}.caption`, { minutes: totalMinutes(script) })}
        columns={[
          {
            id: 'step',
            header: t('guide:sections.script.columns.step'),
            cell: ({ id }) => t(`guide:sections.script.names.${id}`),
            rowHeader: true,
          },
          {
            id: 'minutes',
            header: t('guide:sections.script.columns.minutes'),
            cell: ({ minutes }) => minutes,
            numeric: true,
          },
          {
            id: 'from',
            header: t('guide:sections.script.columns.from'),
            cell: ({ from, to }) => `${from} – ${to}`,
            numeric: true,
          },
        ]}
        rows={timed(script)}
        rowKey={({ id }) => id}
        narrow="keep"
      />
    </div>
  );
}
