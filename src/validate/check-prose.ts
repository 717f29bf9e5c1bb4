/** Problems in the words of a body: pictures without description, prompts, template tags, HTML. */
import type { Body } from '../markdown/body.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { checkAddress } from './check-links.ts';
import { describesNothing } from './describes-nothing.ts';

export function checkProse(body: Body, file: string): Problem[] {
  const pictures = body.images
    .filter(({ alt }) => alt === '')
    .map(({ source, line, column }) =>
      problem('image-without-alt', { file, line, column }, { image: source }),
    );
  const findings = body.findings.map(({ id, line, column, ...words }) =>
    problem(id, { file, line, column }, words),
  );
  const fileNames = body.images
    .filter(({ alt, source }) => describesNothing(alt, source))
    .map(({ alt, line, column }) =>
      problem('alt-is-file-name', { file, line, column }, { value: alt }),
    );
  const links = body.links.flatMap(({ form, target, line, column }) =>
    form === 'href' ? checkAddress(target, { file, line, column }) : [],
  );
  return [...pictures, ...fileNames, ...findings, ...links];
}
