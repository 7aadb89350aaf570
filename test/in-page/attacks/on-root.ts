/** Through what is around the card: styles of the page and of its root. */
import type { Attacks } from './index.ts';
import { css } from './tools.ts';

const style = (text: string) => ({ run: () => css(text) });

export const onRoot: Attacks = {
  'makes its root transparent': style('html{opacity:0!important}'),
  'makes its root nearly transparent': style('html{opacity:.05!important}'),
  'hides its root': style('html{visibility:hidden!important}'),
  'takes its root out of the layout': style('html{display:none!important}'),
  'skips the content of its root': style('html{content-visibility:hidden!important}'),
  'blurs its root': style('html{filter:blur(30px)!important}'),
  'blackens its root': style('html{filter:brightness(0)!important}'),
  'cuts its root away': style('html{clip-path:inset(100%)!important}'),
  'masks its root': style('html{mask-image:linear-gradient(transparent,transparent)!important}'),
  'shrinks its root to a point': style('html{transform:scale(.001)!important}'),
  'moves its root off the screen': style('html{transform:translate(-3000px)!important}'),
  'turns its root': style('html{transform:rotate(180deg)!important;transform-origin:50% 50vh}'),
  'zooms its root away': style('html{zoom:.05!important}'),
  'blends its root away': style('html{mix-blend-mode:difference!important;background:white}'),
  'fades its root out': {
    run: () => document.documentElement.animate({ opacity: [1, 0] }, { duration: 100, fill: 'forwards' }),
  },
  'makes its root inert': { run: () => document.documentElement.toggleAttribute('inert', true) },
  'makes the card’s colours its own': style(
    'div,html{--dl-bg:transparent!important;--dl-text:transparent!important;--dl-room:0px!important;--card-height:0px!important}',
  ),
  'registers the card’s colours as lengths': {
    run: () =>
      css(
        ['bg', 'text', 'quiet', 'room']
          .map((name) => `@property --dl-${name}{syntax:"<length>";inherits:false;initial-value:0px}`)
          .join(''),
      ),
  },
  'has a font of its own for every name': style(
    '@font-face{font-family:"system-ui";src:local("DejaVu Sans");size-adjust:0%}@font-face{font-family:"sans-serif";src:local("DejaVu Sans");size-adjust:0%}',
  ),
  'hides each element by style': style('*{opacity:0!important;visibility:hidden!important}'),
  'takes each element out of the layout': style('html>div,div{display:none!important}'),
  'writes everything backwards, in no size, on no line': style(
    '*{font-size:0!important;line-height:0!important;letter-spacing:-2em!important;text-indent:-999em!important;unicode-bidi:bidi-override!important;direction:rtl!important}',
  ),
  'styles open popovers away': style(
    ':popover-open,[popover]{inset:auto auto -999px -999px!important;width:0!important;height:0!important;overflow:hidden!important;translate:-999px!important;scale:0!important}',
  ),
  'transforms every element': style(
    'body *,div{rotate:90deg!important;offset-path:path("M-900 -900")!important;clip:rect(0 0 0 0)!important;zoom:.01!important}',
  ),
};
