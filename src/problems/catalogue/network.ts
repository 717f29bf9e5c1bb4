/** Problems with the other places that the search page searches too. */
import type { AddressFlaw } from '../../network.ts';
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const networkProblems = {
  'network-address': {
    severity: 'error',
    about:
      'The address of a place in `network` cannot be searched. It is the `https://` address of the home page of a site made with Plainsight, so that nobody on the way learns what a reader looks for. `http://` is possible for `localhost` and `127.0.0.1` only.',
    message: ({ value, why }: { value: string; why: AddressFlaw }) =>
      ({
        insecure: `${quote(value)} does not begin with “https://”, so everybody on the way could read what is searched for.`,
        host: `${quote(value)} has no plain host name.`,
        more: `${quote(value)} says more than where a site begins.`,
      })[why],
    hint: ({ why }: { value: string; why: AddressFlaw }) =>
      ({
        insecure: 'Write the “https://” address of the site.',
        host: 'Write a name such as “missions.riverbank.example”, without “*” and other signs.',
        more: 'Write the address of its home page, such as “https://missions.riverbank.example/”, without a file name, “?”, “#” or password.',
      })[why],
  },
  'network-own-site': {
    severity: 'error',
    about:
      'The list `network` names the site itself. Its own pages are always searched, and would be found twice.',
    message: ({ value }: { value: string }) => `${quote(value)} is this site itself.`,
    hint: () => 'Take it out here: the pages of this site are always searched.',
  },
  'network-too-long': {
    severity: 'error',
    about:
      'The list `network` has more than 40 places. Each is asked whenever somebody searches, so a longer list would make every search slow.',
    message: ({ count, most }: { count: number; most: number }) =>
      `“network” has ${count} places, and a search can ask ${most} at most.`,
    hint: () =>
      'Keep the nearest ones, or give a region a search page of its own and link to that.',
  },
} satisfies Record<string, ProblemText>;
