/** English words about case studies; part of the catalogue in `en.ts`. */
/** Words for `stage`. */
export const stageWords = {
  idea: 'An idea',
  testing: 'Being tested',
  running: 'Running',
  stopped: 'Stopped',
};
