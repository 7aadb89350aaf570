/** A page that the news gate opens for, with whatever is under test in it. */
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-01">';

export const newsPage = (body: string, head = ''): string =>
  `${HEAD}${head}</head><body>${body}</body></html>`;
