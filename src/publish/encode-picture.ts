/**
 * One picture file → the forms it is published in, with eleventy-img (sharp). First it is decoded whole
 * and strictly, turned as its camera meant it, brought into sRGB and stripped of all it says besides
 * (place, camera, names, small pictures of itself); everything else is made from that.
 */
import { pinnedVersion } from '../pinned.ts';
import { MAX_PICTURE_POINTS, type PictureType, pictureHeaderOf } from '../read/picture-header.ts';
import { PICTURE_WIDTHS, PLAIN_WIDTH } from '../render/pictures.ts';

/** One form of a picture. */
export interface EncodedFile {
  /** `800.avif`. */
  name: string;
  format: PictureType;
  width: number;
  height: number;
  bytes: Buffer;
}

export interface EncodedPicture {
  files: EncodedFile[];
  /** The name of the one that everything can show. */
  plain: string;
  seeThrough: boolean;
}

/**
 * How pictures are made. Part of the key of the cache and of the names of files, so that another recipe
 * makes them anew. AVIF of 1600 points takes 0.1 to 0.3 s with effort 1; effort 2 takes twice that to
 * save a few parts in a hundred, and no more in photographs.
 */
export const RECIPE = {
  sharp: pinnedVersion('sharp'),
  widths: PICTURE_WIDTHS,
  plainWidth: PLAIN_WIDTH,
  avif: { quality: 50, effort: 1 },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true },
  // Colours are rounded: a plain file serves old browsers and feeds.
  png: { palette: true, quality: 90, effort: 7 },
  /** A picture that a link leads to is kept as good as it was. */
  whole: {
    jpeg: { quality: 90, mozjpeg: true },
    webp: { quality: 90 },
    avif: { quality: 70, effort: 1 },
    png: { compressionLevel: 9 },
    gif: {},
  },
};

/** Lossless, and quick: it is thrown away. */
const BETWEEN = { compressionLevel: 1 };

interface Encoding {
  formats: PictureType[];
  /** None is larger than the picture; `auto` is its own. */
  widths: (number | 'auto')[];
  options: Partial<Record<PictureType, object>>;
  /** Bring the colours into sRGB: not needed for what has been there. */
  toSrgb?: boolean;
  isAnimated?: boolean;
}

/** Always turned the right way up, and without anything but the picture and the name of its colours. */
async function encode(bytes: Buffer, encoding: Encoding): Promise<EncodedFile[]> {
  const { formats, widths, options, toSrgb = false, isAnimated = false } = encoding;
  // Loaded here, as a site without pictures, or with all of them kept, need not wait for it.
  const [{ default: image }, { default: sharp }] = await Promise.all([
    import('@11ty/eleventy-img'),
    import('sharp'),
  ]);
  // AVIF comes out otherwise with another number of threads, which on some systems is that of the cores.
  sharp.concurrency(1);
  const made = await image(bytes, {
    formats,
    widths,
    minimumThreshold: 1,
    fixOrientation: true,
    failOnError: true,
    // What it would keep by name only; pictures are kept by what is in them (picture-cache.ts).
    useCache: false,
    dryRun: true,
    // Spares a hash of the whole picture, in JavaScript, for names that are not used; as the source is
    // bytes and no path, the files are made all the same.
    statsOnly: true,
    urlFormat: () => '',
    sharpOptions: { failOn: 'error', limitInputPixels: MAX_PICTURE_POINTS, animated: isAnimated },
    sharpAvifOptions: options.avif ?? {},
    sharpWebpOptions: options.webp ?? {},
    sharpJpegOptions: options.jpeg ?? {},
    sharpPngOptions: options.png ?? {},
    ...(toSrgb && { transform: (pipeline) => pipeline.withIccProfile('srgb') }),
  });
  return Object.values(made).flatMap((files) => files.map(({ buffer }) => fileOf(buffer)));
}

/** Its size as it is: eleventy-img rounds heights otherwise than sharp, which makes them. */
function fileOf(bytes: Buffer): EncodedFile {
  const header = pictureHeaderOf(bytes);
  if ('why' in header) throw new Error(`What was made of the picture is ${header.why}.`);
  const { type: format, width, height } = header;
  return { name: `${width}.${format === 'jpeg' ? 'jpg' : format}`, format, width, height, bytes };
}

/** Makes the forms that pages show. Throws for a picture that cannot be decoded to its end. */
export async function encodePicture(bytes: Buffer, type: PictureType): Promise<EncodedPicture> {
  const [whole] = await encode(bytes, {
    formats: ['png'],
    widths: [Math.max(...RECIPE.widths)],
    options: { png: BETWEEN },
    toSrgb: true,
  });
  if (!whole) throw new Error('Nothing was made of the picture.');
  // Byte 25 of a PNG says how its colours are kept: 4 and 6 have a channel for what is see-through.
  const seeThrough = [4, 6].includes(whole.bytes[25] ?? 0);
  const format = type === 'png' || type === 'gif' || seeThrough ? 'png' : 'jpeg';
  const [plain, forms] = await Promise.all([
    encode(whole.bytes, { formats: [format], widths: [RECIPE.plainWidth], options: RECIPE }),
    encode(whole.bytes, { formats: ['avif', 'webp'], widths: RECIPE.widths, options: RECIPE }),
  ]);
  return { files: [...forms, ...plain], plain: plain[0]?.name ?? '', seeThrough };
}

/** The picture in its full size, moving where it moves, without what it says besides. */
export async function encodeWhole(bytes: Buffer, type: PictureType): Promise<Buffer> {
  const [whole] = await encode(bytes, {
    formats: [type],
    widths: ['auto'],
    options: RECIPE.whole,
    toSrgb: true,
    isAnimated: type === 'gif' || type === 'webp',
  });
  if (!whole) throw new Error('Nothing was made of the picture.');
  return whole.bytes;
}
