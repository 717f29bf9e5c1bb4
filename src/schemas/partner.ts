/** A partner: an organisation or group that takes part in missions. */
import type { z } from 'zod';
import { everyKind, partnerKind } from './every-kind.ts';
import { group, optional, required, text, webAddress } from './fields.ts';

export const partnerSchema = group({
  ...everyKind,
  kind: required(partnerKind(), 'Which of the seven kinds of partner it is.'),
  url: optional(webAddress(), 'Its own site.'),
  logo: optional(text(), 'A picture file of its mark. It needs `logoAlt`.'),
  logoAlt: optional(text(), 'What the mark shows, for people who cannot see it.'),
});

export type PartnerFields = z.output<typeof partnerSchema>;
