/** The results of several places in one list, by score or by day. What is shown once keeps its rank. */

/** @import { Found, Result } from './search-engine.js' */

/**
 * @typedef {object} Part What one place found, in its order.
 * @property {number} rank Where places are equal the lower goes first.
 * @property {Result[]} results
 * @property {(result: Result) => Promise<Found | undefined>} read Undefined for what may not be shown.
 * @property {() => boolean} isGone Whether the place has stopped answering.
 */

/**
 * Joins what is added. Days stand in the pages themselves, so by day the next page of each place is
 * read, and one of them taken.
 * @param {'best' | 'date' | 'oldest'} order
 */
export function joinResults(order) {
  /** @type {(Part & { next: number })[]} */
  const parts = [];
  /** @type {Result[]} One for each result there is; which it is shows when it is read. */
  const results = [];
  /** @type {Found[]} */
  const shown = [];
  /** @type {Map<Result, Promise<Found | undefined>>} */
  const known = new Map();
  let wanted = 0;
  let turn = Promise.resolve();

  /**
   * @param {Part} part
   * @param {Result} result
   */
  const readOnce = (part, result) => {
    const reading = known.get(result) ?? part.read(result);
    known.set(result, reading);
    return reading;
  };

  const waiting = () =>
    parts.flatMap((part) => {
      const result = part.results[part.next];
      return result ? { part, result } : [];
    });

  /** @param {number} count */
  const bestOf = (count) => {
    const batch = [];
    while (batch.length < count) {
      const [best] = waiting().toSorted(
        (a, b) => scoreOf(b.result) - scoreOf(a.result) || a.part.rank - b.part.rank,
      );
      if (!best) break;
      best.part.next += 1;
      batch.push(readOnce(best.part, best.result));
    }
    return batch;
  };

  const nextByDay = async () => {
    const heads = await Promise.all(
      waiting().map(async ({ part, result }) => ({ part, found: await readOnce(part, result) })),
    );
    const [next] = heads.toSorted(
      (a, b) => compareDays(a.found, b.found, order) || a.part.rank - b.part.rank,
    );
    if (!next) return [];
    next.part.next += 1;
    return [next.found];
  };

  /** What a place would have shown that is gone is no longer counted. */
  const leaveOut = () => {
    for (const part of parts.filter(({ isGone }) => isGone())) {
      results.length -= part.results.length - part.next;
      part.results = part.results.slice(0, part.next);
    }
  };

  const fill = async () => {
    while (shown.length < wanted) {
      leaveOut();
      const batch =
        order === 'best' ? await Promise.all(bestOf(wanted - shown.length)) : await nextByDay();
      if (batch.length === 0) break;
      for (const found of batch) {
        if (found) shown.push(found);
        else results.pop();
      }
    }
    leaveOut();
  };

  return {
    results,

    /** @param {Part} part */
    add: (part) => {
      parts.push({ ...part, next: 0 });
      for (const _ of part.results) {
        const place = results.length;
        const data = () => {
          wanted = Math.max(wanted, place + 1);
          // Those asked for at the same time are read together.
          turn = turn.then(fill);
          return turn.then(() => shown[place]);
        };
        results.push({ id: `${place}`, data });
      }
    },
  };
}

/** @param {Result} result */
const scoreOf = ({ score = 0 }) => (Number.isFinite(score) ? score : 0);

/**
 * What has no day comes last; what may not be shown first, to be done with it.
 * @param {Found | undefined} a
 * @param {Found | undefined} b
 * @param {string} order
 */
function compareDays(a, b, order) {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  const [one, other] = [a.meta.date || '', b.meta.date || ''];
  if (one === other) return 0;
  if (!one || !other) return one ? -1 : 1;
  return one < other === (order === 'oldest') ? -1 : 1;
}
