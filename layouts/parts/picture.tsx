/** Pictures named in front matter: that of an entry, and the mark of a partner. */
import type { ContentEntry, Partner } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

interface PictureProps {
  view: View;
  entry: ContentEntry;
  /** The file, as the author wrote it. */
  source: string;
  alt: string | undefined;
}

/** A picture file beside an entry; nothing where it is not in the site. */
export function Picture({ view, entry, source, alt }: PictureProps) {
  const address = view.site.media(source, entry);
  return address ? <img src={view.href(address)} alt={alt ?? ''} /> : null;
}

/** The picture at the head of an entry, or nothing. */
export function EntryPicture({ view, entry }: { view: View; entry: ContentEntry }) {
  const { image, imageAlt } = entry.fields;
  if (!image) return null;
  return (
    <figure class="entry-picture">
      <Picture view={view} entry={entry} source={image} alt={imageAlt} />
    </figure>
  );
}

/** The mark of a partner, or nothing. */
export function PartnerLogo({ view, partner }: { view: View; partner: Partner }) {
  const { logo, logoAlt } = partner.fields;
  if (!logo) return null;
  return (
    <p class="logo">
      <Picture view={view} entry={partner} source={logo} alt={logoAlt} />
    </p>
  );
}
