/** The words of the growth plane. Needs the words of the engine. */
import type { Translate } from './translator';

export function planeWords(t: Translate) {
  return {
    types: {
      simple: t('engine:issue.type.simple'),
      complicated: t('engine:issue.type.complicated'),
      complex: t('engine:issue.type.complex'),
    },
    scales: {
      experiment: t('engine:issue.scale.experiment'),
      project: t('engine:issue.scale.project'),
      programme: t('engine:issue.scale.programme'),
      region: t('engine:issue.scale.region'),
    },
    typeAxis: t('engine:plane.complexity'),
    scaleAxis: t('engine:plane.scale'),
    unplaced: t('engine:plane.noScale'),
    pathA: t('engine:path.name.A'),
    pathB: t('engine:path.name.B'),
    noPath: t('engine:path.name.none'),
    follows: t('engine:plane.follows'),
  };
}
