import type {NumberWords} from '../number-words.ts'

/** Czech. */
export const czech: NumberWords = {
  cardinals:
    'jeden jedna jedno jednoho jedné jednu jedním|dva dvě dvou dvěma|tři tří třem třech třemi|čtyři čtyř čtyřem čtyřech|pět pěti|šest šesti|sedm sedmi|osm osmi|devět devíti|deset deseti|jedenáct jedenácti|dvanáct dvanácti|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct',
  tens: 'dvacet dvaceti|třicet třiceti|čtyřicet čtyřiceti|padesát padesáti|šedesát|sedmdesát|osmdesát|devadesát',
  hundred: 'sto set sta stě',
  dozen: 'tucet',
  decade: 'desetiletí dekáda dekády dekád',
  decades: 'dvacát|třicát|čtyřicát|padesát|šedesát|sedmdesát|osmdesát|devadesát',
  ordinals:
    'prvn|druh|třet|čtvrt|pát|šest|sedm|osm|devát|desát|jedenáct|dvanáct|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct|dvacát',
  half: 'půl polovina poloviny polovinu',
  oneAndHalf: 'půldruhého půldruhé',
  andHalf: 'a půl',
  scale: {
    3: 'tisíců tisíci tisícům tis',
    6: 'milionům milióny miliónů milión miliónu mil mil.kč',
    9: 'miliardu miliardám mld miliardách',
    12: 'biliony',
  },
  within: '|dvou dvoj|tří troj|čtyř|pěti|šesti|sedmi|osmi',
  percent: 'procent(?!n)\\p{Ll}*',
  points: 'procentní\\p{Ll}* bod\\p{Ll}*|p\\.\\s?b\\.',
  joins: 'a nebo až do',
}
