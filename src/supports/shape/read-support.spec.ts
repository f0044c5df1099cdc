import { describe, expect, it } from 'vitest';
import { readSupport } from './read-support.ts';

const withCondition = (condition: unknown) => ({
  ...{ id: 'a', operator: { name: '県', level: 'prefecture' }, title: '補助金', kind: 'subsidy' },
  ...{ purposes: ['founding'], summary: '始めたばかりの会社を支える。', condition, isComplete: true },
});
const founded = { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01', source: '要領2ページ' };

describe('a condition that names a day, from a file', () => {
  it('is taken as it stands', () => {
    const support = withCondition({ kind: 'all', of: [founded] });
    expect(readSupport(support)).toEqual({ support });
  });

  it.each([
    ['ない日', { ...founded, day: '2023-02-29' }, 'condition.day'],
    ['和暦', { ...founded, day: '令和5年4月1日' }, 'condition.day'],
    ['日がない', { ...founded, day: undefined }, 'condition.day'],
    ['何の日か', { ...founded, of: 'closedOn' }, 'condition.of'],
    ['以降でもまででもない', { ...founded, is: 'at-least' }, 'condition.is'],
  ])('%s: the place is told', (_, condition, at) => {
    expect(readSupport(withCondition(condition))).toMatchObject({ problems: [{ at }] });
  });
});
