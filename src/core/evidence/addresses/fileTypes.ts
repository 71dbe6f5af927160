/** Which endings make a text the name of a file, and which of them are pictures and films. */

const types = new Set(
  (
    "pdf doc docx xls xlsx xlsm xlsb ods odt csv rtf txt ppt pptx pps ppsx odp zip rar 7z " +
    "jpg jpeg jfif png gif bmp heic webp tif tiff svg mp4 mov avi mkv 3gp m4v webm mp3 wav htm html"
  ).split(" "),
);

const pictures = new Set("jpg jpeg jfif png gif bmp heic webp tif tiff mp4 mov avi mkv 3gp m4v webm".split(" "));

const archives = new Set(["zip", "rar", "7z"]);

/** The ending that makes the text a file's name, in small letters without its dot; null when it has none. */
export function fileTypeOf(text: string): string | null {
  const dot = text.lastIndexOf(".");
  if (dot < 0 || text.length - dot > 6) return null;
  const ending = text.slice(dot + 1).toLowerCase();
  return types.has(ending) ? ending : null;
}

/** True for photos and films. */
export function isPictureType(type: string | null): boolean {
  return type !== null && pictures.has(type);
}

/** True for archives, which show nothing of what they hold. */
export function isArchiveType(type: string | null): boolean {
  return type !== null && archives.has(type);
}
