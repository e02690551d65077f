export const usage = `Reads news articles and suggests a story: who says what, on whose word, and how sure. Nothing leaves this machine.

  crossread parse FILES… [-o STORY.json] [--with-texts] [--title TITLE] [--published DATE] [--jsonl]
  crossread check STORY.json [--texts FOLDER] [TEXT…]
  crossread build STORY… -o FOLDER
  crossread --help | --version

parse: FILES are plain text, web pages (known by their content) and JSON Lines (.jsonl: one article a line with
       "text" or "html" and, if you like, "name", "title", "outlet", "published", "url"). "-" is standard input.
  -o, --output FILE   writes the suggested story there, whole or not at all; without it the story is printed
  --with-texts        puts the texts into the story, so that it can be read in full: for your own use
  --title TITLE       title of the story; without it that of the first article
  --published DATE    day of publication (2024-11-14) of articles that do not tell it: "on Monday" counts from it
  --jsonl             prints one JSON object a line for each article ("type": "article", with what was found in numbers),
                      each place of doubt ("doubt") and each problem ("problem"); makes a story only with -o

check: holds a story against its format and, where they are given, against the texts it was made from.
  --texts FOLDER      takes from there the texts that the story names
  TEXT…               texts and pages themselves; each is found by its content, then by its name

build: makes a folder that any static host can serve: the app with these stories inside, and nothing else.
       STORY is a story file (.json) or a .crossread file, with the decisions in it carried out. Needs "npm ci" first.
  -o, --output FOLDER  a new or empty folder

Problems go to standard error as "file:line: what: remedy". Exit code 0: fine; 1: problems found, and what could be
done was done; 2: could not run, and nothing was written.`
