/** Stored values that mean the same everywhere; words for people come from the interface texts. */

export const PARTNER_TYPES = ['education', 'business', 'government', 'society', 'student'] as const;
export const PRIVACY_MODES = ['open', 'anonymous'] as const;
export const SCOPES = ['quick', 'full'] as const;

export const ISSUE_CONTEXTS = ['known', 'broader', 'unknown'] as const;
export const ISSUE_WAYS = ['known', 'adapted', 'new'] as const;
export const ISSUE_AIMS = ['optimise', 'renew', 'transition'] as const;
export const ISSUE_SKILLS = ['simple', 'complicated', 'advanced'] as const;
export const ISSUE_SCALES = ['experiment', 'project', 'programme', 'region'] as const;
export const ISSUE_TYPES = ['simple', 'complicated', 'complex'] as const;

export type Privacy = (typeof PRIVACY_MODES)[number];
export type IssueContext = (typeof ISSUE_CONTEXTS)[number];
export type IssueWay = (typeof ISSUE_WAYS)[number];
export type IssueAim = (typeof ISSUE_AIMS)[number];
export type IssueSkill = (typeof ISSUE_SKILLS)[number];
export type IssueScale = (typeof ISSUE_SCALES)[number];
export type IssueType = (typeof ISSUE_TYPES)[number];
