import type {LanguageWords} from './language-words.ts'

/** Serbian and Montenegrin, in both scripts: titles, citation, law. */
export const serbian: LanguageWords = {
  hard: `dr mr prof doc akad dipl dipl.inž inž mag gđa gđica gosp sv o mons gen puk ppuk maj kap por
    nar adm ul bul tzv npr tj t.j odn usp up v engl nem franc ital lat grč rus mađ tur srp hrv pok
    rođ zast predsj preds potpreds min izd prev prir mil mlrd hilj ca vs tel jd mn vd zv čit dir
    ref sek др мр проф доц акад дипл инж маг гђа гђица госп св о ген пук ппук мај кап пор нар адм
    ул бул трг тзв нпр тј т.ј одн уп в енгл нем франц итал лат грч рус тур срп хрв пок рођ заст
    предс потпредс мин изд прев прир мил млрд хиљ ца тел дир реф`,
  number: `br brr str čl st tač knj sl tab gl pogl t § al odj jan feb mar apr jun jul avg sep sept okt
    nov dec бр стр чл ст тач књ сл таб гл погл т ал одељ јан феб мар апр јун јул авг сеп септ окт
    нов дец с`,
  soft: 'd.o.o a.d d.d jr sr inc ltd corp co pr.n.e n.e p.n.e д.о.о а.д пр.н.е н.е п.н.е',
  end: `itd i.sl i.dr etc din rsd evr č sat h km kg cm mm ibid итд и.сл и.др дин рсд ч сат сек км кг
    ибид i_dr и_др i_sl и_сл i_d и_д`,
  date: 'g god vek г год',
  openers: `on ona ono oni one mi vi ja ti to taj ta te ovaj ova ovo ovi ove onaj njegov njen njihov naš
    naša vaš moj svoj ali i a ili pa no nego dakle stoga zato jer pošto ako kad kada da iako mada
    dok što šta ko kako gde kuda odakle zašto koji koja koje koliko kakav tako takođe isto tada
    sada ovde tamo u na s sa do po o od iz za bez pri pod nad kroz između pre posle nakon protiv
    prema zbog uprkos tokom pored osim umesto ne nikad nikada niko ništa nijedan sve svi svaki
    svaka mnogi mnogo nekoliko neki drugi je su bio bila bilo bili biće bude ima imaju može mogu
    mora treba zatim potom kasnije ranije najpre danas juče sutra već još samo tek čak upravo
    međutim ipak najzad dva dve tri četiri pet šest sedam osam devet deset hiljade milioni stotine
    oba takav k uz se li neka он она оно они оне ми ви ја ти то тај та те овај ова ово ови ове
    онај његов њен њихов наш наша ваш мој свој али и а или па но него дакле стога зато јер пошто
    ако кад када да иако мада док што шта ко како где куда одакле зашто који која које колико
    какав тако такође исто тада сада овде тамо у на с са до по о од из за без при под над кроз
    између пре после након против према због упркос током поред осим уместо не никад никада нико
    ништа ниједан све сви сваки свака многи много неколико неки други је су био била било били
    биће буде има имају може могу мора треба затим потом касније раније најпре данас јуче сутра
    већ још само тек чак управо међутим ипак најзад два две три четири пет шест седам осам девет
    десет хиљаде милиони стотине оба такав к уз се ли нека`,
  counted: `strana strani član poglavlje broj deo plan grupa razred tačka nivo prilog faza tip страна
    страни члан поглавље број део план група тачка ниво фаза тип br бр č stan стан`,
}
