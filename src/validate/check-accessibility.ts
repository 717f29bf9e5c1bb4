/** Checks what is said about accessibility: a statement may not claim more than was found. */
import { type Problem, problem } from '../problems/problem.ts';
import type { SettingsSource } from '../read/read-settings.ts';
import { type AccessibilityTest, accessibilityTestSchema } from '../schemas/accessibility.ts';
import type { Settings } from '../schemas/settings.ts';
import { checkFields } from './check-fields.ts';

export interface CheckedAccessibilityTest {
  /** Undefined where no test has run, or its record cannot be read. */
  accessibilityTest: AccessibilityTest | undefined;
  problems: Problem[];
}

/** The record of the last test run, `_data/accessibility-test.yml`. */
export function checkAccessibilityTest(
  source: SettingsSource | undefined,
): CheckedAccessibilityTest {
  if (!source) return { accessibilityTest: undefined, problems: [] };
  const { value, locate, problems: unread } = source.yaml;
  if (value === undefined) return { accessibilityTest: undefined, problems: unread };
  const what = 'the record of the accessibility test';
  const { fields, problems } = checkFields(
    accessibilityTestSchema,
    value === '' ? {} : value,
    locate,
    what,
  );
  return { accessibilityTest: fields, problems: [...unread, ...problems] };
}

/** What the owner claims, against what people and the last test run found. */
export function checkAccessibilityClaims(
  { accessibility }: Settings,
  test: AccessibilityTest | undefined,
  site: SettingsSource | undefined,
): Problem[] {
  if (!site || !accessibility?.compliance) return [];
  const { compliance, audit, problems = [] } = accessibility;
  const place = site.yaml.locate(['accessibility', 'compliance']);
  const broken = test?.broken?.length ?? 0;
  const words = { claim: compliance, broken };
  if (!audit) return [problem('accessibility-claim', place, { ...words, why: 'no-audit' })];
  if (compliance !== 'full') return [];
  if (problems.length > 0) {
    return [problem('accessibility-claim', place, { ...words, why: 'problems' })];
  }
  return broken > 0 ? [problem('accessibility-claim', place, { ...words, why: 'broken' })] : [];
}
