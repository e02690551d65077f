/** A file format that holds no text as it stands. The words for it stand in the catalogue, under `format`. */
export type WrongFormat =
  | 'pdf' | 'office' | 'zip' | 'image' | 'media' | 'archive' | 'rtf' | 'mhtml' | 'feed' | 'story' | 'json' | 'binary'

const ZIP = 'PK\u0003\u0004'

/** First bytes of formats that people try, read as Latin-1, and where in the file they stand. */
export const SIGNATURES: readonly { format: WrongFormat; at: number; bytes: string }[] = [
  { format: 'pdf', at: 0, bytes: '%PDF-' },
  { format: 'zip', at: 0, bytes: ZIP },
  { format: 'office', at: 0, bytes: '\u00D0\u00CF\u0011\u00E0' },
  { format: 'image', at: 0, bytes: '\u0089PNG' },
  { format: 'image', at: 0, bytes: '\u00FF\u00D8\u00FF' },
  { format: 'image', at: 0, bytes: 'GIF8' },
  { format: 'image', at: 8, bytes: 'WEBP' },
  { format: 'image', at: 4, bytes: 'ftypheic' },
  { format: 'image', at: 4, bytes: 'ftypavif' },
  { format: 'media', at: 4, bytes: 'ftyp' },
  { format: 'media', at: 0, bytes: 'ID3' },
  { format: 'media', at: 0, bytes: 'OggS' },
  { format: 'archive', at: 0, bytes: '\u001F\u008B' },
  { format: 'archive', at: 0, bytes: '7z\u00BC\u00AF' },
  { format: 'archive', at: 0, bytes: 'Rar!' },
  { format: 'archive', at: 0, bytes: 'BZh' },
  { format: 'archive', at: 0, bytes: 'bplist' },
  { format: 'binary', at: 0, bytes: '\u007FELF' },
  { format: 'binary', at: 0, bytes: 'SQLite format 3' },
  { format: 'rtf', at: 0, bytes: '{\\rtf' },
]

/** Names inside the first part of a zip file that give an office document away. */
export const OFFICE_PARTS = /\[Content_Types\]\.xml|word\/|opendocument|application\/epub/
