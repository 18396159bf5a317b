/** The same as the grid, in figures. */
import { useWords } from '../../i18n/translator';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import { Table, type Column } from '../../ui/Table';
import type { Standing } from './standing';
import { measuredInWords, originInWords, valueInWords } from './standingWords';
import type { UsedInstrument } from './useInstruments';
import { Ways } from './Ways';

interface CommunityTableProps {
  readonly caption: string;
  readonly standings: readonly Standing[];
  readonly instruments: ReadonlyMap<string, UsedInstrument>;
}

export function CommunityTable({ caption, standings, instruments }: CommunityTableProps) {
  const { t, language } = useWords();
  const names = new Map([...instruments.values()].flatMap(({ dimensions }) => [...dimensions]));
  const ids = [...new Set(standings.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))];
  const columns: Column<Standing>[] = [
    {
      id: 'name',
      header: t('coach:column.name'),
      rowHeader: true,
      cell: ({ overview: { community } }) => <a href={href(links.community(community.id))}>{community.name}</a>,
    },
    { id: 'region', header: t('coach:column.region'), cell: ({ overview }) => overview.community.region },
    {
      id: 'measured',
      header: t('coach:column.measured'),
      cell: (standing) =>
        [
          measuredInWords(t, language, standing),
          originInWords(t, language, standing.overview.community),
          standing.overview.latest && isImagined(standing.overview.latest.snapshot) ? t('imagined') : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
    },
    ...ids.map(
      (id): Column<Standing> => ({
        id,
        header: names.get(id) ?? id,
        numeric: true,
        cell: ({ dimensions }) => {
          const found = dimensions.find((dimension) => dimension.id === id);
          return found ? valueInWords(t, language, found.score) : '–';
        },
      }),
    ),
    { id: 'focus', header: t('coach:column.focus'), numeric: true, cell: ({ openFocus }) => openFocus },
    { id: 'ways', header: t('coach:column.ways'), cell: ({ overview }) => <Ways overview={overview} /> },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rows={standings}
      rowKey={({ overview }) => overview.community.id}
    />
  );
}
