/** A result as the JSON object of `npm run score -- --json`. Its keys are a contract: add, never change. */
import type { IndexScore } from '../domain/scores/indexScore';
import type { ItemScore } from '../domain/scores/itemScore';
import type { Profile } from '../domain/scores/profile';
import type { Result } from '../domain/result';
import type { Input } from './readInput';

export function toJson({ instrument, measurement, outsideScope }: Input, result: Result) {
  const { profile, portfolio, focus } = result;
  const { id, version } = instrument.model;
  return {
    instrument: { id, version, hash: instrument.hash },
    scope: measurement.scope,
    mode: measurement.privacy,
    respondents: measurement.responses.length,
    dimensions: profile.dimensions.map(indexJson),
    subscores: profile.subscores.map(indexJson),
    headings: {
      start: profile.headings.start.map(indexJson),
      focus: profile.headings.focus.map(indexJson),
    },
    items: profile.items.map(itemJson),
    growth: {
      ...(profile.growth ? withoutId(indexJson(profile.growth)) : { score: null }),
      paths: portfolio.paths,
      lines: portfolio.lines,
      plane: portfolio.plane,
      issues: portfolio.issues,
    },
    focus: focus.entries,
    spacings: focus.spacings,
    unknown: focus.unknown,
    outsideScope,
    ...(result.consensus ? { consensus: seriesJson(result.consensus) } : {}),
    ...(measurement.by === 'group'
      ? {
          groups: result.groups.map(({ partnerType, n, shown, profile: part }) => ({
            partnerType,
            n,
            shown,
            ...(part ? seriesJson(part) : {}),
          })),
        }
      : {}),
  };
}

function seriesJson(profile: Profile) {
  return {
    dimensions: profile.dimensions.map(indexJson),
    growth: profile.growth ? indexJson(profile.growth) : null,
    items: profile.items.map(itemJson),
  };
}

function indexJson(index: IndexScore): IndexScore {
  return { ...index };
}

function withoutId({ id: _id, ...rest }: IndexScore): Omit<IndexScore, 'id'> {
  return rest;
}

function itemJson({ id, state, level, median, mean, distribution, agreement, unknown, talk }: ItemScore) {
  return { id, state, level, median, mean, distribution, agreement, unknown, talk };
}
