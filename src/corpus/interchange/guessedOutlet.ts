const ENDING = /\.(?:txt|text|md|markdown|x?html?|docx|jsonl?)$/iu

/**
 * What an article's outlet may be called for want of better: the name of its file, without folders and ending. Undefined where
 * that says nothing: the first words of a pasted text, a letter, a number.
 */
export function guessedOutlet(name: string): string | undefined {
  const file = name.split(/[/\\]/u).at(-1) ?? ''
  const stem = file.replace(ENDING, '').trim()
  const isFile = stem !== file.trim() || !/\s/u.test(stem)
  return isFile && stem.length <= 60 && /\p{L}{3}|\p{L}[-_ \d]+\p{L}|\p{L}+[-_ ]?\d|\p{Lo}{2}/u.test(stem) ? stem : undefined
}
