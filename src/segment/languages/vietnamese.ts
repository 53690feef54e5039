import type {LanguageWords} from './language-words.ts'

/** Vietnamese: titles and places are written in capitals and lead a name. */
export const vietnamese: LanguageWords = {
  hard: `TS Ts PGS Pgs GS Gs ThS Ths Th.S th.s BS Bs KS Ks KTS Kts LS Ls NSND NSƯT NGƯT DS Ds TSKH Tskh
    LM Lm ĐĐ HY TP Tp tp T.P Q H TX Tx P X KP Đ Mr Mrs Ms Dr Prof Th Tr Tg Đ/c đ/c Ô ng Ct Cty Gen
    Sen St vd VD Vd v.d vs ca x cf tr.CN trCN ts gs pgs ths bs Nxb NXB`,
  number: 'tr trg t T s đ k chg ch q No no Nr nr pp p vol h ĐT đt Tel tel đc SN SĐT CMND',
  soft: 'Jr Sr Inc Ltd Corp Co S.A AG JSC TCN SCN CP',
  end: 'v.v vv etc kg km cm ha VNĐ USD tr.đ ibid sđd',
  openers: `các những một mọi mỗi nhiều ít vài họ tôi chúng ta mình ông bà anh chị nó đó đây này kia ấy
    điều việc và hay hoặc nhưng song mà vì bởi do nếu khi lúc trong ngoài trên dưới trước sau từ
    đến tại ở với về cho của cùng bằng theo như để dù mặc tuy nhiên vậy thế thì là không chưa
    chẳng đừng hãy đã đang sẽ vẫn còn cũng chỉ ngay cả rất hơn nhất ai gì nào sao bao cuộc sự
    người cái con tất hai ba bốn năm sáu bảy tám chín mười hàng nghìn triệu trăm chục hôm nay qua
    mai rồi tiếp cuối đầu ngày tháng bây giờ đối thông cần phải có thể được bị vào ra lên xuống
    thực đồng bên giữa ngược đặc thậm dường đâu mong chính rõ hễ hầu thật vả`,
  counted: `trang điều chương số phần kế hoạch nhóm lớp điểm mục khu vùng cấp giai đoạn loại nhì thứ quận`,
  says: `nói hỏi đáp hô hét kêu bảo thốt quát gào trả_lời tuyên_bố khẳng_định nhấn_mạnh cho_biết
    hô_vang hô_to`,
}
