/**
 * Every problem the product can report, with all its words. An id is permanent: it is an anchor in
 * `docs/problems.md`, which is generated from this table, and may be named in `--allow`.
 */
import { appearanceProblems } from './catalogue/appearance.ts';
import { containerProblems } from './catalogue/containers.ts';
import { fieldProblems } from './catalogue/fields.ts';
import { fileProblems } from './catalogue/files.ts';
import { logoProblems } from './catalogue/logo.ts';
import { missionProblems } from './catalogue/missions.ts';
import { networkProblems } from './catalogue/network.ts';
import { privacyProblems } from './catalogue/privacy.ts';
import { proseProblems } from './catalogue/prose.ts';
import { readingProblems } from './catalogue/readings.ts';
import { referenceProblems } from './catalogue/references.ts';
import { settingsProblems } from './catalogue/settings.ts';
import { sprintAndEventProblems } from './catalogue/sprints-and-events.ts';
import { statementProblems } from './catalogue/statements.ts';

export const catalogue = {
  ...fileProblems,
  ...fieldProblems,
  ...referenceProblems,
  ...proseProblems,
  ...containerProblems,
  ...privacyProblems,
  ...readingProblems,
  ...missionProblems,
  ...statementProblems,
  ...sprintAndEventProblems,
  ...settingsProblems,
  ...appearanceProblems,
  ...logoProblems,
  ...networkProblems,
};
