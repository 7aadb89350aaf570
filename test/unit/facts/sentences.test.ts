import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, splitDocument, splitSentences } from '../../../lib/facts/sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['full stops', ['The harbour froze.', 'Nobody sailed.']],
    ['questions and exclamations', ['Who paid for it?', 'Nobody knows!', 'The town does not ask.']],
    ['a closing quotation mark', ['He said, “The ice will hold.”', 'The boats stayed out.']],
    ['a straight closing quotation mark', ['She said, "We wait."', 'They waited.']],
    ['an opening quotation mark', ['The mayor agreed.', '“We have time,” she added.']],
    ['numbers with points', ['The dam is 3.5 metres high.', 'It leaks.']],
  ])('ends sentences at %s', (_, sentences) => {
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    'Ms. Lund met Mr. Berg and Dr. Holm at the quay.',
    'The U.S. Coast Guard lent two ships.',
    'A ship from N. Ireland and one from S. Africa came in.',
    'Gen. Dahl and Lt. Moe saw it from St. Olav Street.',
    'The letter of J. R. Nygaard reached the town on Dec. 4.',
    'It was signed by Prof. Aas, Sen. Vik and Gov. Eide.',
    'The paper (No. 12) has been lost.',
    'He thanked the “U.S. Coast Guard” in a letter.',
  ])('does not cut at an abbreviation: %s', (sentence) => {
    expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it.each(['“Will it hold?” asked the mayor.', '"Never!" she replied.', 'The firm Yes! runs the ferry.'])(
    'goes on where the next word is in lower case: %s',
    (sentence) => {
      expect(splitSentences(sentence)).toEqual([sentence]);
    },
  );

  it.each([
    ['a quotation mark', 'He said, “We wait. ”'],
    ['a straight quotation mark', 'He said, "We wait. "'],
    ['a bracket', '(The ice held. )'],
    ['dots', 'And then it broke . . .'],
  ])('leaves %s behind a space with the sentence that it closes', (_, sentence) => {
    expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it('leaves a quotation mark behind a space with the first of two sentences', () => {
    expect(splitSentences('He said, “We wait. ” They waited.')).toEqual([
      'He said, “We wait. ”',
      'They waited.',
    ]);
  });

  it('sees one paragraph whatever its white space', () => {
    expect(splitSentences(' The harbour\nfroze.\u00a0 Nobody\tsailed. ')).toEqual([
      'The harbour froze.',
      'Nobody sailed.',
    ]);
  });

  it.each(['', '   ', '\n'])('finds no sentence in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it('loses nothing of a text but white space', () => {
    const squeeze = (text: string): string => normaliseText(text).replace(/\s/gu, '');
    const words = fc.array(
      fc.constantFrom('Ms.', 'Oslo', 'sailed.', '“', '”', 'U.S.', 'why?', '4.5', '\n', 'é', '. . .', 'N.'),
    );

    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const sentences = splitSentences(text);

          expect(squeeze(sentences.join(''))).toBe(squeeze(text));
          expect(sentences.every((sentence) => sentence === sentence.trim() && sentence !== '')).toBe(true);
        },
      ),
    );
  });
});

describe('splitDocument', () => {
  const TITLE = 'Ferry Sails Again';

  it('has the title as paragraph 0 and counts the others from 1', () => {
    const text = `${TITLE}\n\nThe ferry sailed. Nobody was late.\n\nIt rained.\n`;

    expect(splitDocument(text, TITLE)).toEqual([
      [TITLE],
      ['The ferry sailed.', 'Nobody was late.'],
      ['It rained.'],
    ]);
  });

  it('ignores what stands before the title', () => {
    const text = `Home. Weather.\n\nSubscribe now\n\n${TITLE}\n\nThe ferry sailed.`;

    expect(splitDocument(text, TITLE)).toEqual([[TITLE], ['The ferry sailed.']]);
  });

  it('keeps what follows the title on its line, uncut', () => {
    const text = `${TITLE}  4 May 2020. By our reporter\n\nThe ferry sailed.`;

    expect(splitDocument(text, TITLE)[0]).toEqual([`${TITLE} 4 May 2020. By our reporter`]);
  });

  it('knows the title in spite of white space and decomposed letters', () => {
    const text = 'Malmo\u0308  Waits\n\nThe ferry is late.';

    expect(splitDocument(text, ' Malm\u00f6 Waits')).toEqual([['Malm\u00f6 Waits'], ['The ferry is late.']]);
  });

  it.each(['\n\n', '\n \t\n', '\r\n\r\n', '\n\n\n\n'])('divides paragraphs at %j', (blank) => {
    const text = [TITLE, 'The ferry\nsailed.', 'It rained.'].join(blank);

    expect(splitDocument(text, TITLE)).toEqual([[TITLE], ['The ferry sailed.'], ['It rained.']]);
  });

  it('has no paragraphs where the title is nowhere', () => {
    expect(splitDocument('The ferry sailed.\n\nIt rained.', TITLE)).toEqual([]);
  });
});
