import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeIssue, type Issue, type Mismatch } from '../../../src/domain/growth/issue';
import { ISSUE_TYPES, type IssueContext, type IssueType, type IssueWay } from '../../../src/domain/measurement/enums';
import { anyPortfolio } from '../../support/issues';

const UNANSWERED = 'complexity-unanswered';
const DOUBTFUL = 'context-doubtful';

describe('the type of an issue', () => {
  it.each<[IssueContext, IssueWay, IssueType, Mismatch]>([
    ['known', 'known', 'simple', null],
    ['known', 'adapted', 'simple', DOUBTFUL],
    ['known', 'new', 'simple', DOUBTFUL],
    ['broader', 'known', 'complicated', UNANSWERED],
    ['broader', 'adapted', 'complicated', null],
    ['broader', 'new', 'complicated', DOUBTFUL],
    ['unknown', 'known', 'complex', UNANSWERED],
    ['unknown', 'adapted', 'complex', UNANSWERED],
    ['unknown', 'new', 'complex', null],
  ])('a %s context worked on in a %s way is %s, mismatch %s', (context, way, type, mismatch) => {
    expect(typeIssue({ id: 'a', context, way })).toEqual({
      id: 'a',
      type,
      reason: { rule: 'context', derived: type, context, way, aim: null, mismatch },
    });
  });

  it.each(['optimise', 'renew', 'transition'] as const)('keeps the aim %s beside it, without deciding on it', (aim) => {
    const typed = typeIssue({ id: 'a', context: 'broader', way: 'adapted', aim });
    expect(typed.type).toBe('complicated');
    expect(typed.reason.aim).toBe(aim);
  });

  it('does not depend on skill, scale or iteration', () => {
    const bare: Issue = { id: 'a', context: 'known', way: 'known' };
    expect(typeIssue({ ...bare, skill: 'advanced', scale: 'region', iteration: 3 })).toEqual(typeIssue(bare));
  });
});

describe('overruling a type', () => {
  it('counts, while the derived type, its mismatch and the reason given are kept', () => {
    const issue: Issue = {
      id: 'keten',
      context: 'known',
      way: 'new',
      overrule: { type: 'complex', why: 'nobody knows who pays' },
    };
    expect(typeIssue(issue)).toEqual({
      id: 'keten',
      type: 'complex',
      reason: {
        rule: 'overruled',
        derived: 'simple',
        context: 'known',
        way: 'new',
        aim: null,
        mismatch: DOUBTFUL,
        why: 'nobody knows who pays',
      },
    });
  });

  it('needs no reason, and then holds none', () => {
    const typed = typeIssue({ id: 'a', context: 'known', way: 'known', overrule: { type: 'complicated' } });
    expect(typed.reason.rule).toBe('overruled');
    expect(typed.reason).not.toHaveProperty('why');
  });

  it('is still told as overruled when it confirms the derived type', () => {
    const typed = typeIssue({ id: 'a', context: 'broader', way: 'adapted', overrule: { type: 'complicated' } });
    expect(typed).toMatchObject({ type: 'complicated', reason: { rule: 'overruled', derived: 'complicated' } });
  });

  it('never changes what the answers say', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.constantFrom(...ISSUE_TYPES), (issues, type) => {
        for (const issue of issues) {
          const plain = typeIssue({ ...issue, overrule: undefined });
          const overruled = typeIssue({ ...issue, overrule: { type } });
          expect(overruled.type).toBe(type);
          expect(overruled.reason).toEqual({ ...plain.reason, rule: 'overruled' });
        }
      }),
    );
  });
});
