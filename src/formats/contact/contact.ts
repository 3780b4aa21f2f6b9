/** An entry of an address book as its file has it: words sorted by meaning, not yet judged. See contact-record.ts. */
export interface Contact {
  /** The whole name as one text, when the file has one. */
  fullName: string;
  prefix: string;
  givenName: string;
  middleName: string;
  familyName: string;
  suffix: string;
  emails: string[];
  phones: ContactPhone[];
  urls: ContactUrl[];
  uid: string;
  company: string;
  title: string;
  place: string;
  note: string;
  labels: string[];
  birthday: string;
  /** The file itself says that this is a firm or a group of people; why it is set aside. */
  nobodyBecause: string;
  attending: string;
  /** Everything else, by name. */
  more: { readonly name: string; readonly value: string }[];
}

export interface ContactPhone {
  readonly text: string;
  /** `mobile`, `work`, `fax`: as the file says, folded; empty where it does not. */
  readonly kind: string;
}

export interface ContactUrl {
  readonly text: string;
  readonly kind: string;
}

/** An entry of which nothing is known yet. */
export function emptyContact(): Contact {
  return {
    fullName: '',
    prefix: '',
    givenName: '',
    middleName: '',
    familyName: '',
    suffix: '',
    emails: [],
    phones: [],
    urls: [],
    uid: '',
    company: '',
    title: '',
    place: '',
    note: '',
    labels: [],
    birthday: '',
    nobodyBecause: '',
    attending: '',
    more: [],
  };
}

/** Keeps a further fact of an entry; nothing where there is no value. */
export function addMore(contact: Contact, name: string, value: string): void {
  const trimmed = value.trim();
  if (trimmed !== '') contact.more.push({ name, value: trimmed });
}
