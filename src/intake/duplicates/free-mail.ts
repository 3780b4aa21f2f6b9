/** Domains at which anybody can have an address, so that two addresses there say nothing of a common employer. */
const FREE_DOMAINS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com ' +
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com ' +
    'orange.fr free.fr laposte.net wanadoo.fr sfr.fr libero.it virgilio.it mail.ru yandex.ru yandex.com qq.com 163.com 126.com ' +
    'naver.com hotmail.co.uk yahoo.co.uk btinternet.com hotmail.fr yahoo.fr yahoo.de wp.pl o2.pl onet.pl seznam.cz fastmail.com ' +
    'zoho.com mail.com hey.com rediffmail.com uol.com.br bol.com.br'
  ).split(' '),
);

/** The domain of an organisation's mail address; undefined for an address that anybody can have. */
export function organisationDomain(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain === '' || domain === email || FREE_DOMAINS.has(domain) ? undefined : domain;
}

/** The telling word of a domain: `acme` of `mail.acme.co.uk`. */
export function domainWord(domain: string): string {
  const parts = domain.split('.');
  const end = parts.length > 2 && parts.at(-2)!.length <= 3 ? -3 : -2;
  return parts.at(end) ?? domain;
}
