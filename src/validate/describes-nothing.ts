/** Tells a description of a picture from the name of its file, and from words that any picture has. */

const extension = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|heif|tiff?|bmp)$/i;

/** Names that cameras, telephones and programs give. */
const given =
  /^(?:(?:IMG|DSC|DSCN|DSCF|PXL|MVIMG|GOPR|P|WA|VID)[ _-]?\d{3,}\S*|(?:WhatsApp Image|Screenshot|Screen Shot|Screen Recording|Signal|Snip|Capture|Scan|Photo|Picture|Image|Bild|Clipboard|clip_image|unnamed|untitled|pasted[ _-]image|attachment|download|file)[ _-]*(?:\(?\d[\d .:_-]*(?:at [\d.: ]+)?(?:[AP]M)?\)?(?:-?WA\d+)?)?|\d{6,}[\d_-]*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|(?:alt|alt[ -]text|image[ -]alt|an? (?:image|picture|photo)|description|caption|todo)\.?)$/i;

/** @param source the file that the words are to describe, if it is known */
export function describesNothing(words: string, source = ''): boolean {
  const alt = words.trim();
  if (alt === '') return false;
  if (extension.test(alt) || given.test(alt)) return true;
  const name = (source.split(/[?#]/)[0] ?? '').split('/').at(-1)?.replace(extension, '');
  return alt === name && /[-_\d]/.test(alt) && !/\s/.test(alt);
}
