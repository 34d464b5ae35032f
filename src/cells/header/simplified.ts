/** Traditional characters and those of Japan beside the simplified ones, as far as headers of calls have them. */
const pairs =
  '話话務务線线時时長长間间進进來来電电數数應应応应棄弃處处処处轉转組组隊队專专業业類类員员實实実实際际預预測测計计劃划' +
  '歷历歴历總总総总開开結结態态狀状週周禮礼離离職职請请費费訓训練练復复複复單单價价師师課课補补額额級级環环節节試试過过' +
  '換换發发編编號号戶户聽听撥拨響响鈴铃靜静靜静佔占區区標标識识記记錄录録录項项達达滿满後后個个萬万億亿統统報报與与' +
  '為为從从對对対对說说績绩終终斷断値值別别內内佇伫';

const simple = new Map<string, string>();
const all = [...pairs];
for (let index = 0; index < all.length; index += 2) simple.set(all[index]!, all[index + 1]!);

/** A text with the simplified characters of Chinese, and letters and digits of half width. */
export function simplified(text: string): string {
  // Most texts are of Latin letters only.
  if (/^[ -~]*$/.test(text)) return text;
  return text.normalize('NFKC').replace(/\p{Script=Han}/gu, (sign) => simple.get(sign) ?? sign);
}
