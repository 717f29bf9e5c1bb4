/** Pictures named in front matter: that of an entry, and the mark of a partner. */
import type { ContentEntry, Partner } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { PictureElement } from '../../src/render/picture-element.tsx';
import type { ShownWidth } from '../../src/render/pictures.ts';

interface PictureProps {
  view: View;
  entry: ContentEntry;
  /** The file, as the author wrote it. */
  source: string;
  alt: string | undefined;
  width: ShownWidth;
  /** True at the top of a page. */
  first?: boolean;
}

/** A picture file beside an entry; its description where it cannot be shown. */
export function Picture({ view, entry, source, alt = '', ...props }: PictureProps) {
  const picture = view.picture(source, entry);
  if (!picture) return <span class="missing-picture">{alt}</span>;
  return <PictureElement picture={picture} alt={alt} href={view.href} {...props} />;
}

/** The picture at the head of an entry, or nothing. */
export function EntryPicture({ view, entry }: { view: View; entry: ContentEntry }) {
  const { image, imageAlt } = entry.fields;
  if (!image) return null;
  return (
    <figure class="entry-picture">
      <Picture view={view} entry={entry} source={image} alt={imageAlt} width="text" first />
    </figure>
  );
}

/** The mark of a partner, or nothing. */
export function PartnerLogo({ view, partner }: { view: View; partner: Partner }) {
  const { logo, logoAlt } = partner.fields;
  if (!logo) return null;
  return (
    <p class="logo">
      <Picture view={view} entry={partner} source={logo} alt={logoAlt} width="small" />
    </p>
  );
}
