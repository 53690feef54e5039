import type {LanguageWords} from './language-words.ts'

/** Turkish: titles, addresses, citation. */
export const turkish: LanguageWords = {
  hard: `dr prof doç yrd yrd.doç öğr öğr.gör arş arş.gör uzm ord dç op av sn hz st kur org orgen gen
    korg tümg tuğg alb yb bnb yzb ütğm tğm astsb çvş onb müh mim ecz vet yük örn ör mes bkz bk krş
    karş yak yakl m.ö m.s t.c i.ö i.s çev haz red gön gnl gn bşk bsk başk müd müdürl sek vek mv
    mill esk tel faks`,
  number: `no nr s ss sf sayf shf md mad c cilt böl fık fıkra şek tab çiz sy b k d par § oca şub mar nis
    may tem ağu eyl eki kas`,
  soft: `a.ş aş ltd şti inc co corp tic san cad cd sok sk mah mh apt blv jr sr a.d üniv fak ens vb vs
    v.b v.s`,
  end: 'vd vdğ v.d vbg tl kr dk sa km kg cm mm m a.g.e a.g.m age agm ay ibid',
  openers: `bu şu o bunlar şunlar onlar biz siz ben sen bir ama fakat ancak oysa oysaki lakin ve veya
    veyahut ya yahut çünkü zira eğer şayet ne neden niçin nasıl kim kimin kimler nerede nereye
    nereden hangi hangisi kaç her herkes hiç hiçbir hiçbiri kimse tüm bütün böyle böylece şöyle
    öyle böylelikle bununla buna bunun bunu bundan bunda onun ona ondan onu artık şimdi sonra önce
    daha en çok çoğu pek az birçok bazı bazıları birkaç kimi diğer öteki başka yalnızca sadece ise
    hatta ayrıca üstelik yine yeniden bugün dün yarın henüz hemen işte belki gerçekten nitekim
    dolayısıyla nihayet sonunda ilk son iki üç dört beş altı yedi sekiz dokuz on yüz bin binlerce
    milyonlarca yüzlerce onlarca değil evet hayır var yok bizim sizin onların benim senin kendi
    kendisi kendileri eski yeni geçen aynı peki madem meğer`,
  counted: `sayfa sayfada bölüm numara kısım plan grup sınıf nokta başlık blok bölge düzey ek evre tip
    vitamin no s md`,
}
