const arxivNumber = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?`;
const arxivUrl = new RegExp(
  String.raw`^https?://(?:[a-z]+\.)?arxiv\.org/(?:abs|pdf|html)/${arxivNumber}(?:\.pdf)?(?:[?#].*)?$`,
);
const arxivDoi = new RegExp(String.raw`^10\.48550/arxiv\.${arxivNumber}$`, 'i');
const bareArxiv = new RegExp(String.raw`^(?:arxiv:\s*)?${arxivNumber}$`, 'i');
const doiUrl = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

/** The arXiv id without version in an id, URL or DOI of arXiv's; undefined where there is none. */
export const arxivIdIn = (text: string): string | undefined =>
  (bareArxiv.exec(text) ?? arxivUrl.exec(text) ?? arxivDoi.exec(text.replace(doiUrl, '$1')))?.[1];

/** The DOI in "10.1/x", "doi:10.1/x" or a doi.org URL; undefined where there is none. */
export const doiIn = (text: string): string | undefined => doiUrl.exec(text)?.[1];
