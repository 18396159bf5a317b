import type { IssueScale, IssueType } from '../../domain/measurement/enums';

/** An issue on the growth plane. */
export interface PlaneIssue {
  readonly id: string;
  readonly name: string;
  readonly type: IssueType;
  /** Not told: it stands under the plane. */
  readonly scale: IssueScale | null;
}

/** One issue going on from another. */
export interface PlaneLink {
  readonly from: string;
  readonly to: string;
  /** The growth path of their line; null when there is none yet. */
  readonly path: 'A' | 'B' | null;
}

export interface PlaneWords {
  readonly types: Readonly<Record<IssueType, string>>;
  readonly scales: Readonly<Record<IssueScale, string>>;
  /** Names of the two axes: "Hoe ingewikkeld", "Hoe groot". */
  readonly typeAxis: string;
  readonly scaleAxis: string;
  /** Above the issues whose scale was not told. */
  readonly unplaced: string;
  readonly pathA: string;
  readonly pathB: string;
  readonly noPath: string;
  /** In the list on a phone, before the name of the issue it goes on from: "volgt op". */
  readonly follows: string;
}
