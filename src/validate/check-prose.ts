/** Problems in the words of a body: pictures without description, prompts, template tags, HTML. */
import type { Body } from '../markdown/body.ts';
import { type Problem, problem } from '../problems/problem.ts';

export function checkProse(body: Body, file: string): Problem[] {
  const pictures = body.images
    .filter(({ alt }) => alt === '')
    .map(({ source, line, column }) =>
      problem('image-without-alt', { file, line, column }, { image: source }),
    );
  const findings = body.findings.map(({ id, value, line, column }) =>
    problem(id, { file, line, column }, { value }),
  );
  return [...pictures, ...findings];
}
