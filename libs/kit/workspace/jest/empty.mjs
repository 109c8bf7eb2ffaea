/** What a style sheet or a font is to a spec: a file name and nothing else. */
export default '';
