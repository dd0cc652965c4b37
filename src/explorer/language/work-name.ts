/** 国发〔2015〕43号, 国务院令第722号: what a policy is shown by whose title no text gives. */
const NUMBER = /^[^《》\s]{1,24}(?:[〔[(（【﹝]\d{4}[〕\])）】﹞]第?[\d-]{1,9}|令第?\d{1,4})号$/;

/** A policy's name within a sentence: its title in 《》, or its 文号 as it stands where that is all that is known of it. */
export function inMarks(title: string): string {
  return NUMBER.test(title) ? title : `《${title}》`;
}

/** The 文号 to show beside a title; null where there is none, or the title is shown as that. */
export function numberBeside({ title, documentNumber }: { readonly title: string; readonly documentNumber: string | null }): string | null {
  return documentNumber === title ? null : documentNumber;
}
