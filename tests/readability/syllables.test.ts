import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllablesOf } from '@lus/readability/syllables.js';

/** Words as a dictionary divides them, written down before the counter had seen any of them. */
const DIVIDED =
  `aan-vraag ge-meen-te huis-hou-den on-der-steu-ning be-oor-de-len be-schik-king voor-zie-ning be-zwaar
  me-de-wer-ker af-spraak wo-ning in-ko-men toe-slag schul-den hulp-ver-le-ning be-wind-voer-der rech-ter
  wet re-gel ou-de-ren jeug-di-gen ge-zin kin-de-ren op-voe-ding school on-der-wijs leer-ling leer-plicht
  ver-voer ta-xi rol-stoel trap-lift woon-ka-mer bad-ka-mer ver-bou-wing aan-pas-sing re-pa-ra-tie
  re-ser-ve-ring in-for-ma-tie or-ga-ni-sa-tie so-ci-aal re-a-li-teit si-tu-a-tie e-va-lu-a-tie
  in-di-vi-du-eel ac-tu-eel of-fi-ci-eel fi-nan-ci-eel es-sen-ti-eel cli-ën-ten pa-ti-ënt be-ïn-vloe-den
  ge-ïn-te-res-seerd co-ör-di-na-tor i-dee-ën re-ëel be-ëin-di-gen ge-ü-ni-for-meerd nieuw leeu-wen
  schreeu-wen mooi-e groei-en draai-en la-waai bui-en vrij-e rij-be-wijs tij-de-lijk be-lang-rijk
  po-li-tie ad-mi-ni-stra-tie va-kan-tie po-si-tie tech-nisch prak-ti-sche lo-gisch e-co-no-misch sys-teem
  ba-by hob-by ty-pe roy-aal kwa-li-teit e-qua-tor a-de-quaat quo-tum bu-reau ni-veau mi-lieu ca-deau
    ra-di-o vi-de-o the-a-ter i-de-aal li-ne-air che-mie   
    trai-ning bud-get pri-va-cy ma-na-ger feed-back mail brief-kaart
  uit-ke-ring uit-ein-de-lijk bij-stand bij-een-komst o-ver-een-komst o-ver-heid toe-ken-ning
  toe-gan-ke-lijk zelf-stan-dig zelf-red-zaam-heid ver-ant-woor-de-lijk ver-zor-gings-te-huis
  ver-pleeg-kun-di-ge zie-ken-huis huis-arts fy-si-o-the-ra-pie psy-cho-loog re-cept dok-ter a-po-theek
  me-di-cij-nen ge-zond-heid be-per-king han-di-cap blind doof do-ven-tolk e-ner-gie wa-ter gas
  e-lek-tri-ci-teit huur hy-po-theek ver-huur-der cor-po-ra-tie bu-ren af-val rei-ni-ging
  be-stem-mings-plan ver-gun-ning le-ges pa-ra-plu ge-o-pen-baard drie-ën-twin-tig twee-de eer-ste
  a-gen-da bi-o-lo-gisch di-a-be-tes dos-sier e-mo-ti-o-neel ge-mid-del-de her-in-ne-ring in-te-gra-tie
  jaar-lijks ka-len-der li-cha-me-lijk man-tel-zor-ger nood-za-ke-lijk om-ge-ving par-ti-ci-pa-tie
  raads-lid sa-men-le-ving te-le-foon u-ni-ver-si-teit vrij-wil-li-ger wijk-ver-pleeg-kun-di-ge
  zorg-ver-ze-ke-raar au-to-ma-tisch be-trouw-baar cul-tu-reel dis-cus-sie er-va-ring for-mu-lier gou-den
  ho-no-re-ren in-ter-view ja-lou-zie keu-ken le-raar mi-nis-te-rie na-ïef on-der-zoek po-ë-zie ru-ï-ne
  scho-nen toi-let vac-ci-na-tie vei-lig-heid wa-gen yo-ga zon-nig wei-ge-ren ge-beur-te-nis`.split(/\s+/);

describe('Syllables', () => {
  it(`are right in 95 of a hundred words, of ${DIVIDED.length} that the counter was not made for`, () => {
    const wrong = DIVIDED.filter((word) => syllablesOf(word.replaceAll('-', '')) !== word.split('-').length);
    assert.ok(wrong.length <= 0.05 * DIVIDED.length, wrong.join(' '));
  });

  const counted: readonly (readonly [what: string, word: string, count: number])[] = [
    ['divide a word at a diaeresis', 'coördinatie', 5],
    ['know English words', 'teamwebsite', 3],
    ['count on over a hyphen', 'e-mail', 2],
    ['count the letters of an abbreviation', 'Wmo', 3],
    ['count the letters of an abbreviation in a longer word', 'pgb-houder', 5],
    ['count the letters of an abbreviation before its ending', "zzp'er", 4],
    ['count an abbreviation as a word when people say it so', 'WIA', 2],
    ['count the words of an abbreviation with dots', 'o.a.', 5],
    ['count nothing for the s after an apostrophe', "foto's", 2],
    ['count nothing for the s before a word', "'s", 0],
    ['count nothing for a number', '1.250,00', 0],
    ['count the word behind a number', '65-plus', 1],
    ['count the letters of an abbreviation with a small one in it', 'AMvB', 4],
    ['look past capitals', 'VERDER', 2],
    ['look past marks for breaking', 'ge\u00admeen\u00adte', 3],
  ];
  for (const [what, word, count] of counted) it(what, () => assert.equal(syllablesOf(word), count));
});
