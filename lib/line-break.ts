/** Stands for `<br>` in a block's text: white space, and yet told apart from the line breaks of the page's source. */
export const LINE_BREAK = '\u2028';
