import type {LanguageWords} from './language-words.ts'

/** Hungarian: titles, citation, law. */
export const hungarian: LanguageWords = {
  hard: `dr prof ifj id özv gr br szt szb szds hdgy fhdgy őrgy ezr alezr tbk vezérőrn vőrgy sgt ld vö
    pl pld ill illetve ún u.n úgyn tkp tk t.i kb cca ui u.i fn mn szerk ford kiad bev biz bp tel
    fax ny.á ny ált bel dk é ék gk hrsz ig ir isk kat ker kir kk klt közg közp krt köv lat m min
    mb mk mz nb ném nov okl old olv orsz osztr pol pság r ref sz szül tc ter tvr tsz u ügyv vh vm
    vs megh uo i.m elvt`,
  number: `o par § bek köt évf áb ábra tábl fej k em fsz jan febr márc ápr máj jún júl aug szept okt dec
    vol`,
  soft: 'jr sr bt kft rt nyrt zrt kht inc ltd corp co i.e i.sz kr.e kr.u',
  end: 'stb etc ft fill fő óra ó p mp km kg cm mm db sk ua',
  openers: `a az egy ez ezek azok ő ők mi ti én te és s vagy de hanem azonban ám mert mivel ha amikor
    mikor míg bár noha hogy tehát ezért azért így úgy akkor most már még is csak sőt ki kik mely
    melyek ami aki amely hol hová honnan miért hogyan mennyi hány melyik itt ott nem ne nincs
    nincsenek soha senki semmi minden mindenki mindez mindezek egész sok sokan kevés néhány egyes
    több mások más van vannak volt voltak lesz lesznek lehet kell tud tudja akar ma tegnap holnap
    később előbb először aztán azután végül közben ráadásul ugyanakkor talán éppen két kettő három
    négy öt hat hét nyolc kilenc tíz száz ezer ezrek milliók mindkét ilyen olyan e ezt azt ennek
    annak ebben abban erre arra ezzel azzal ezután eközben`,
  counted: 'oldal fejezet szám rész csoport osztály pont szint melléklet típus',
}
