/** A picture in a page: the newest form a browser knows, in the width it needs, with its place kept free. */
import type { Picture, PictureFile, ShownWidth } from './pictures.ts';
import { shownWidths } from './pictures.ts';

export interface PictureElementProps {
  picture: Picture;
  alt: string;
  /** What a pointing device shows besides; a caption is better. */
  title?: string | undefined;
  /** How wide it is shown. */
  width: ShownWidth;
  /** True where it stands at the top of a page: it is loaded before everything else. */
  first?: boolean;
  href(url: string): string;
}

/** The element, or nothing more than an `<img>` where there is one form only. */
export function PictureElement(props: PictureElementProps) {
  const { picture, alt, title, first = false, href } = props;
  const sizes = shownWidths[props.width];
  const { plain } = picture;
  const { width, height } = picture.webp.at(-1) ?? plain;
  const files = (list: readonly PictureFile[]) =>
    list.map((file) => `${href(file.url)} ${file.width}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcset={files(picture.avif)} sizes={sizes} />
      <source type="image/webp" srcset={files(picture.webp)} sizes={sizes} />
      <img
        src={href(plain.url)}
        alt={alt}
        title={title}
        width={width}
        height={height}
        class={picture.seeThrough ? 'see-through' : undefined}
        loading={first ? 'eager' : 'lazy'}
        decoding={first ? undefined : 'async'}
        fetchpriority={first ? 'high' : undefined}
      />
    </picture>
  );
}
