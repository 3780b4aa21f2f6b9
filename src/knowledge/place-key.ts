import { foldText } from '../base/fold-text.ts';

/** What platforms put around the name of a town. Folded. */
const AROUND =
  /^(greater|grossraum|region|gran|grand|metro)\s+|\s+(und umgebung|y alrededores|et peripherie|metropolitan area|metropolitan region|metro area|bay area|area|region)$/g;

/** A town as places are compared: `Greater Berlin Area`, `Berlin und Umgebung` and `Berlin, Germany` alike. Empty when none is named. */
export function placeKey(location: string): string {
  return foldText(townOf(location)).replace(AROUND, '').replace(AROUND, '').trim();
}

/** The town’s name as it is written: what stands before the first comma. */
export function townOf(location: string): string {
  return (location.split(/[,;/(]/)[0] ?? '').trim();
}
