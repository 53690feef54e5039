import type {LanguageWords} from './language-words.ts'

/** Indonesian and Malay: titles, addresses, citation. */
export const indonesian: LanguageWords = {
  hard: `dr drs dra drg prof ir h hj kh k.h tn ny nn sdr sdri bpk bp yth ytc st jl jln gg kec kab kel
    prov kol letkol kolonel jend letjen mayjen brigjen kapt lettu letda serma sertu serka sersan
    komjen irjen brigjenpol kombes akbp kompol iptu ipda laks laksda marsda purn alm almh mgr rm
    pdt ust a.n u.b d.a d.h u.p s.d sd m.si m.pd m.hum m.sc m.t m.kom m.m m.a m.h s.h s.e s.t s.pd
    s.sos s.ip s.kom s.kep s.psi s.ag s.s sh se mis msl mns dng yg dg dgn utk thd thp kpd ttd tt
    spt lih lihat bdk cf vs ca kr kk wk sekr sekjen dir dirjen dirut men menko gub bup walkot pres
    wapres red penerj terj peny tel telp faks hp ing ind bld jw i.e e.g ph`,
  number: `no hlm hal ps psl ay ayt jld jil bab bag par btr cat gbr tab tgl pkl pk rt rw lt km vol th thn
    lamp sk pp jan feb mar apr mei jun jul agt agu agus sep sept okt nov des rp art`,
  soft: 'pt cv ud tbk ltd inc corp co jr sr bhd sdn m sm univ inst a.s PT CV UD',
  end: 'dll dst dsb dkk dlsb etc wib wit wita kg cm mm mnt mnit dtk jt rb org ekor ibid tsb',
  openers: `ini itu ia dia mereka kami kita saya aku anda kamu kalian tetapi tapi namun melainkan dan atau
    serta karena sebab jika kalau bila apabila ketika saat sementara meski meskipun walau walaupun
    bahwa agar supaya apa siapa bagaimana kapan mengapa kenapa mana berapa di ke dari pada untuk
    dengan tanpa dalam oleh sebagai setelah sesudah sebelum selama sejak hingga sampai menurut
    terhadap tentang antara bagi demi seperti selain atas bawah semua segala seluruh setiap tiap
    banyak beberapa sejumlah sebagian para tidak bukan tak belum jangan adalah ialah juga sudah
    telah masih hanya cuma lagi pun bahkan justru memang maka lalu kemudian akhirnya selanjutnya
    sekarang kini hari kemarin besok dulu dahulu nanti tadi ada akan bisa dapat harus perlu boleh
    ingin lebih paling sangat sebuah seorang suatu satu dua tiga empat lima enam tujuh delapan
    sembilan sepuluh ribuan jutaan ratusan puluhan kedua begitu demikian sini sana yang ya inilah
    itulah padahal sebaliknya misalnya`,
  counted: `halaman pasal bab nomor bagian rencana kelompok kelas butir judul blok zona tingkat lampiran
    fase jalur tipe vitamin hepatitis dunia ayat`,
}
