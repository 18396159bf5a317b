/** The parts of a section, as running text: paragraphs, steps in order, points without one. */
import type { ReactNode } from 'react';

interface PartWords {
  readonly title: string;
  readonly text?: Readonly<Record<string, string>>;
  readonly steps?: Readonly<Record<string, string>>;
  readonly points?: Readonly<Record<string, string>>;
}

interface GuidePartsProps<Id extends string> {
  /** In the order in which they are read. */
  readonly parts: Readonly<Record<Id, PartWords>>;
  /** What stands after the paragraphs of a part. */
  readonly within?: Readonly<Partial<Record<Id, ReactNode>>>;
}

export function GuideParts<Id extends string>({ parts, within }: GuidePartsProps<Id>) {
  const ids = Object.keys(parts) as Id[];
  return ids.map((id) => (
    <div key={id} className="flow">
      <h3>{parts[id].title}</h3>
      {Object.entries(parts[id].text ?? {}).map(([key, paragraph]) => (
        <p key={key}>{paragraph}</p>
      ))}
      {within?.[id]}
      {parts[id].steps && <ol>{listItems(parts[id].steps)}</ol>}
      {parts[id].points && <ul>{listItems(parts[id].points)}</ul>}
    </div>
  ));
}

function listItems(lines: Readonly<Record<string, string>>) {
  return Object.entries(lines).map(([key, line]) => <li key={key}>{line}</li>);
}
