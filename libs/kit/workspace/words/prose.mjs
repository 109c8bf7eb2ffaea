/** Proper names and fixed terms that contain a word we would not write ourselves. */
const names = [
  /Alcoholics Anonymous|Adult Children of Alcoholics|(?:Sex|Love|Cocaine|Narcotics) (?:and Love )?Addicts Anonymous/gi,
  /Substance Abuse and Mental Health Services Administration|Journal of Substance Abuse Treatment|National Institute on (?:Drug|Alcohol) Abuse/gi,
  /relapse prevention/gi,
  /FHIR\s+`?Patient`?/g,
];
/** What is quoted or code in any text: a client's own words, code spans, addresses. */
const quoted = [/<q\b[^>]*>[\s\S]*?<\/q>/gi, /```[\s\S]*?```/g, /`[^`\n]*`/g, /https?:\/\/\S+/g];

/** Hides a part without moving anything: offsets and lines stay, and words on both sides of it do not become neighbours. */
const hide = (part) => part.replace(/\S/g, '·');

/** Everything but JSON's values: keys are for programs. */
const jsonValues = (text) => text.replace(/"(?:[^"\\]|\\.)*"(?=\s*:)/g, hide);

/** Everything but a schema's descriptions and the names of its enum values, which end up as labels. */
function graphqlWords(text) {
  const shown = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|^\s*[A-Z][A-Z_]+\s*$/gm;
  let at = 0;
  let words = '';
  for (const match of text.matchAll(shown)) {
    words += hide(text.slice(at, match.index)) + match[0].replaceAll('_', ' ');
    at = match.index + match[0].length;
  }
  return words + hide(text.slice(at));
}

/** The words of a file that people read, at the offsets where they stand; all else is hidden. */
export function proseOf(path, text) {
  let prose = text;
  if (path.endsWith('.json')) prose = jsonValues(text);
  if (path.endsWith('.graphql')) prose = graphqlWords(text);
  if (path.endsWith('.md')) for (const part of quoted) prose = prose.replace(part, hide);
  else prose = prose.replace(quoted[0], hide).replace(quoted[3], hide);
  for (const name of names) prose = prose.replace(name, hide);
  return prose;
}
