/** The English words about the theory of change; part of the catalogue in `en.ts`. */
export const theoryWords = {
  diagram: (mission: string) =>
    `Diagram of how we think “${mission}” works: from each theme to the change we expect and the measures that would show it`,
  columns: { theme: 'Theme', signal: 'The change we expect', measure: 'Measured by' },
  list: 'The same as a list',
  measuredBy: 'Measured by',
  assumes: 'This assumes',
};
