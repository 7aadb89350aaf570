import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/detection/languages.ts';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import { find, found, marked, worldFor } from '../support/world.ts';

describe('the language of a tag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['pt_BR', 'pt'],
    ['zh-Hant', 'zh-hant'],
    ['zh-TW', 'zh-hant'],
    ['zh-CN', 'zh'],
    [' de ', 'de'],
    ['fil', 'fil'],
    [undefined, 'en'],
    ['', 'en'],
    ['x', 'en'],
    ['english', 'en'],
    ['12', 'en'],
    ['<b>', 'en'],
  ])('%j is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('countries and capitals in the page’s language', () => {
  it.each([
    ['fr', 'Les marins du Tchad arrivent en Allemagne.', ['Tchad → chad', 'Allemagne → germany']],
    [
      'fr',
      'Le Maroc parle avec l’Espagne à Rabat.',
      ['Maroc → morocco', 'Espagne → spain', 'Rabat → geonames:2538475'],
    ],
    ['fr', "L'Inde vend des bateaux à Londres.", ['Inde → india', 'Londres → geonames:2643743']],
    ['fr', 'La Chine attend à Pékin.', ['Chine → china', 'Pékin → beijing']],
    [
      'es',
      'España y Marruecos hablan en Lisboa.',
      ['España → spain', 'Marruecos → morocco', 'Lisboa → geonames:2267057'],
    ],
    ['es', 'Los barcos de Alemania llegan a Tokio.', ['Alemania → germany', 'Tokio → geonames:1850147']],
    ['pt', 'O Japão espera em Lisboa.', ['Japão → japan', 'Lisboa → geonames:2267057']],
    [
      'pt',
      'A Suíça e o Egito falam em Londres.',
      ['Suíça → switzerland', 'Egito → egypt', 'Londres → geonames:2643743'],
    ],
    ['de', 'Schiffe aus Spanien liegen vor Lissabon.', ['Spanien → spain', 'Lissabon → geonames:2267057']],
    [
      'de',
      'Österreich und Ägypten reden in Wien.',
      ['Österreich → austria', 'Ägypten → egypt', 'Wien → geonames:2761369'],
    ],
  ])('are found (%s): %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });

  it.each([
    ['ko', '북한은 오늘 배를 보냈다.', ['북한 → north-korea']],
    ['ko', '배가 중국과 일본에서 서울로 왔다.', ['중국 → china', '일본 → japan', '서울 → seoul']],
    ['ko', '프랑스의 배가 도쿄에 왔다.', ['프랑스 → france', '도쿄 → geonames:1850147']],
    ['zh', '船从法国开往伦敦，再到德国。', ['法国 → france', '伦敦 → geonames:2643743', '德国 → germany']],
    ['zh', '中国和日本在北京等船。', ['中国 → china', '日本 → japan', '北京 → beijing']],
    ['ja', '中国と日本は北京で船を待つ。', ['中国 → china', '日本 → japan', '北京 → beijing']],
    ['ja', 'フランスの船がロンドンに着いた。', ['フランス → france', 'ロンドン → geonames:2643743']],
    ['ja', 'ドイツとスペインの船', ['ドイツ → germany', 'スペイン → spain']],
  ])('are found in scripts without spaces (%s): %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });

  it.each([
    ['ko', 'inside a word', '탈북한 선원이 왔다.', []],
    ['ko', 'inside a longer name', '인도네시아는 크다.', ['인도네시아']],
    ['ja', 'at the start of a longer run of Katakana', 'フランスパンを食べた。', []],
    ['ja', 'in a longer run of Katakana', 'アメリカンフットボールを見た。', []],
    ['ja', 'inside a longer name', 'インドネシアとインドの船', ['インドネシア', 'インド']],
    ['fr', 'inside a word', 'Ils aiment Chinatown.', []],
    ['fr', 'in small letters', 'Ils ont une chine ancienne.', []],
  ])('are left alone (%s) %s: %s', (lang, _, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each(['fr', 'es', 'pt', 'de', 'ko', 'zh', 'ja', 'it', 'nl', 'ru', 'ar', 'hi', 'tr', 'vi', 'fil'])(
    'make a world: %s',
    (lang) => {
      const code = 'KE';
      const name = new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? '';

      expect(worldFor(lang).language).toBe(lang);
      expect(found(name, lang)).toEqual([`${name} → kenya`]);
    },
  );
});

describe('organisations of the same name everywhere', () => {
  it.each([
    ['de', 'Die NATO und die UNESCO warten.', ['NATO → nato', 'UNESCO → unesco']],
    ['es', 'La UNESCO espera en París.', ['UNESCO → unesco', 'París → geonames:2988507']],
    ['ko', 'UNESCO는 배를 보냈다.', ['UNESCO → unesco']],
    ['ja', 'UNESCOは船を待つ。', ['UNESCO → unesco']],
  ])('are found (%s): %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });
});

describe('the rules and patterns of English', () => {
  it.each([
    ['towns whose names may be words', 'In Reading, Nice, Split et Tours.'],
    ['towns that are placed', 'Ils vivent in Plains, Ohio.'],
    ['organisations by pattern', 'Ils aiment the Kenyan navy.'],
    ['learnt names', 'The aid group Silver Lantern (SL) paid.'],
    ['persons', 'Mr. Weber et Maria Keller.'],
  ])('are not for other languages: %s', (_, text) => {
    expect(find(text, NO_MEMORY, 'fr')).toEqual({ mentions: [], memory: NO_MEMORY, waiting: [] });
  });

  it.each([
    ['a person of the name', 'Jordanie Weber. Plus tard, la Jordanie.', ['Jordanie', 'Jordanie']],
    ['a verb of speech behind it', 'Londres said non.', ['Londres']],
    ['a month in it', 'En Mai, à Mali.', ['Mali']],
  ])('doubt no name there: %s', (_, text, expected) => {
    expect(marked(text, 'fr')).toEqual(expected);
  });

  it('doubt no German noun for the nouns beside it', () => {
    expect(marked('Kaum Reis erreicht Mali Stadt Hafen.', 'de')).toEqual(['Mali']);
  });

  it.each([undefined, '', 'en', 'en-GB', 'english'])('are for a page whose lang is %j', (lang) => {
    expect(marked('The Kenyan navy left Reading.', lang)).toEqual(['Kenyan navy', 'Reading']);
    expect(worldFor(lang)).toBe(worldFor('en'));
  });
});

describe('Chinese in the older characters', () => {
  it('is known by a page’s script or place', () => {
    expect(marked('南韓與德國在東京會談。', 'zh-TW')).toEqual(['南韓', '德國', '東京']);
  });
});
